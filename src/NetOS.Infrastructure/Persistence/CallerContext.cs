using NetOS.Application.Common.Security;

namespace NetOS.Infrastructure.Persistence;

/// <summary>Who the current request or job acts for. Set once, by whoever opens the scope.</summary>
internal sealed class CallerContext : ICurrentCaller
{
    /// <summary>What NetOS calls itself where it says who did something.</summary>
    public const string SystemEmail = "system@netos";

    private Caller? _caller;

    public Caller Caller => _caller ?? throw new InvalidOperationException("Nobody has said who is calling.");

    public bool IsKnown => _caller is not null;

    public string RequestId { get; private set; } = "";

    public string Source { get; private set; } = "system";

    public string? Address { get; private set; }

    public string EventType { get; private set; } = "write";

    public void Enter(Caller caller, string requestId, string source, string? address = null, string eventType = "write")
    {
        _caller = caller;
        RequestId = requestId;
        Source = source;
        Address = address;
        EventType = eventType;
    }

    /// <summary>NetOS itself, for jobs nobody asked for: it changes snapshots only and holds no permission.</summary>
    public void EnterSystem(string job) => Enter(new Caller(SystemEmail, "NetOS", "system", PermissionSet.None), job, "system");
}
