using MediatR;
using NetOS.Application.Common;
using NetOS.Application.Contracts;
using NetOS.Application.Renewals;
using NetOS.Domain.Contracts;
using NetOS.Domain.Renewals;

namespace NetOS.UnitTests.Renewals;

/// <summary>The application's own renewals at work on records in memory, on a day that tests move.</summary>
internal sealed class Office
{
    private readonly Clock _clock = new();
    private readonly Shelf _shelf = new();
    private readonly BusinessCalendar _calendar;
    private readonly RenewalKeeper _keeper;
    private readonly TermsKeeper _terms;

    public Office(DateOnly today)
    {
        _calendar = new BusinessCalendar(_clock, TimeZoneInfo.Utc);
        _keeper = new RenewalKeeper(_shelf, _shelf, _shelf, _shelf, _shelf, _shelf, _calendar);
        _terms = new TermsKeeper(_shelf, _calendar);
        Today = today;
    }

    public DateOnly Today
    {
        get => _calendar.Today;
        set => _clock.Now = new DateTimeOffset(value, new TimeOnly(12, 0), TimeSpan.Zero);
    }

    public IReadOnlyList<Contract> Contracts => _shelf.Contracts;

    public IReadOnlyList<Renewal> RenewalsOf(Contract contract) => [.. _shelf.Renewals.Where(r => r.ContractId == contract.Id)];

    public Contract Sign(ContractDetails details, params SubjectTerms[] subjects)
    {
        var contract = Contract.Create(details, subjects, Today);
        _shelf.Contracts.Add(contract);
        Wait(_keeper.OpenWhenInSightAsync(contract, default));
        Wait(_terms.KeepWithAsync([contract], [], default));
        _shelf.Check();
        return contract;
    }

    public void Open(Contract contract, string by) => Send(by, new OpenRenewal(contract.Id, null, null), new OpenRenewalHandler(_shelf, _shelf, _keeper, _shelf));

    public void Move(string by, MoveRenewal move) => Send(by, move, new MoveRenewalHandler(_shelf, _shelf, _keeper, _terms, _shelf));

    /// <summary>The work of a night.</summary>
    public EvaluatedRenewals Night()
    {
        Send(Shelf.System, new RefreshTerms(), new RefreshTermsHandler(_shelf, _terms, _shelf, _calendar));
        return Send(Shelf.System, new EvaluateRenewals(), new EvaluateRenewalsHandler(_shelf, _shelf, _keeper, new EndOfContract(_shelf, _keeper, _terms, _calendar), _shelf, _shelf, _calendar));
    }

    private TResponse Send<TRequest, TResponse>(string by, TRequest request, IRequestHandler<TRequest, TResponse> handler) where TRequest : IRequest<TResponse>
    {
        _shelf.By = by;
        var answer = handler.Handle(request, default);
        Wait(answer);
        _shelf.Check();
        return answer.Result;
    }

    // Nothing waits in memory, so each task is done when it comes back.
    private static void Wait(Task task) => task.GetAwaiter().GetResult();

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
