using System.Net;
using System.Net.Sockets;
using NetOS.Application.Common.Email;

namespace NetOS.Infrastructure.Email.Smtp;

/// <summary>
/// Where an e-mail may be handed over. Relays stand on this machine and in private networks, so those are allowed; addresses no relay has, such as the metadata services of
/// clouds, are not. What a name means is asked once, and the connection goes to what was checked.
/// </summary>
internal static class MailTargets
{
    public const string PortWords = "A mail server listens on 25, 465 or 587, or on a port from 1024 to 65535.";

    private const int FirstFreePort = 1_024;

    public static bool AllowsPort(int port) => port is 25 or 465 or 587 or (>= FirstFreePort and <= ushort.MaxValue);

    public static bool IsLoopback(string host) => host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));

    public static bool Allows(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        if (address.AddressFamily == AddressFamily.InterNetworkV6)
            return !(address.IsIPv6LinkLocal || address.IsIPv6Multicast || address.Equals(IPAddress.IPv6Any));
        var bytes = address.GetAddressBytes();
        // This network, link-local, multicast and everything above it.
        return bytes[0] != 0 && !(bytes[0] == 169 && bytes[1] == 254) && bytes[0] < 224;
    }

    /// <exception cref="MailFailedException">The name is unknown, or stands for addresses no mail server has.</exception>
    public static async Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken ct)
    {
        IPAddress[] found;
        try
        {
            found = IPAddress.TryParse(host, out var literal) ? [literal] : await Dns.GetHostAddressesAsync(host, ct);
        }
        catch (SocketException unknown)
        {
            throw new MailFailedException(MailFault.Server, MailStage.Connect, $"The name {host} of the mail server is not known ({unknown.Message}).");
        }

        var allowed = found.Where(Allows).ToList();
        return allowed.Count > 0 ? allowed : throw new MailFailedException(MailFault.Server, MailStage.Connect, $"{host} is {string.Join(", ", found.Select(a => a.ToString()))}, which is no address of a mail server (link-local, multicast or unspecified).");
    }
}
