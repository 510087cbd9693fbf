using System.Net;
using NetOS.Infrastructure.Email.Smtp;
using NUnit.Framework;
using Shouldly;

namespace NetOS.UnitTests.Email;

internal sealed class MailTargetTests
{
    [TestCase("127.0.0.1", true)]
    [TestCase("10.1.2.3", true)]
    [TestCase("192.168.0.25", true)]
    [TestCase("203.0.113.5", true)]
    [TestCase("::1", true)]
    [TestCase("fd00::25", true)]
    [TestCase("2001:db8::25", true)]
    [TestCase("0.0.0.0", false)]
    [TestCase("169.254.169.254", false)]
    [TestCase("::ffff:169.254.169.254", false)]
    [TestCase("224.0.0.1", false)]
    [TestCase("255.255.255.255", false)]
    [TestCase("fe80::1", false)]
    [TestCase("ff02::1", false)]
    [TestCase("::", false)]
    public void Mail_goes_to_addresses_a_relay_can_have(string address, bool allowed) => MailTargets.Allows(IPAddress.Parse(address)).ShouldBe(allowed);

    [TestCase(25, true)]
    [TestCase(465, true)]
    [TestCase(587, true)]
    [TestCase(1024, true)]
    [TestCase(65535, true)]
    [TestCase(22, false)]
    [TestCase(80, false)]
    [TestCase(1023, false)]
    [TestCase(65536, false)]
    [TestCase(0, false)]
    public void People_choose_among_ports_of_mail_servers(int port, bool allowed) => MailTargets.AllowsPort(port).ShouldBe(allowed);
}
