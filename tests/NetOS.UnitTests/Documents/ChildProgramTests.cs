using System.Diagnostics;
using NetOS.Infrastructure.Documents;
using NUnit.Framework;
using Shouldly;

namespace NetOS.UnitTests.Documents;

internal sealed class ChildProgramTests
{
    private ChildProgram _programs = null!;

    [SetUp]
    public void Begin() => _programs = new ChildProgram();

    [TearDown]
    public void End() => _programs.Dispose();

    [Test]
    public async Task A_program_gets_its_words_as_they_are_and_no_shell()
    {
        var result = await RunAsync("printf", ["%s|%s", "a b", "$(id); `id` > x"]);
        (result.Succeeded, result.Text).ShouldBe((true, "a b|$(id); `id` > x"));
    }

    [Test]
    public async Task It_sees_nothing_of_our_environment()
    {
        Environment.SetEnvironmentVariable("NETOS_TEST_SECRET", "hunter2");
        (await RunAsync("env", [])).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('=')[0]).ShouldBeSubsetOf(["PATH", "HOME", "LC_ALL", "_"]);
    }

    [Test]
    public async Task It_is_ended_when_it_takes_too_long()
    {
        var started = Stopwatch.StartNew();
        var result = await RunAsync("sleep", ["60"], seconds: 1);
        result.Finished.ShouldBeFalse();
        started.Elapsed.TotalSeconds.ShouldBeLessThan(20);
    }

    [Test]
    public async Task It_is_ended_when_it_writes_too_much()
    {
        var started = Stopwatch.StartNew();
        (await RunAsync("cat", ["/dev/zero"])).Finished.ShouldBeFalse();
        started.Elapsed.TotalSeconds.ShouldBeLessThan(20);
    }

    [Test]
    public async Task Its_failure_is_told_with_its_words()
    {
        var result = await RunAsync("cat", ["/does/not/exist"]);
        (result.Succeeded, result.ExitCode).ShouldBe((false, 1));
        result.Error.ShouldContain("No such file");
    }

    [Test]
    public async Task Two_run_at_a_time()
    {
        var started = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => RunAsync("sleep", ["0.5"])));
        started.Elapsed.TotalSeconds.ShouldBeGreaterThan(0.9);
    }

    [Test]
    public void A_program_that_is_not_installed_is_not_found() => ChildProgram.Find("netos-no-such-program").ShouldBeNull();

    private Task<ChildResult> RunAsync(string program, string[] arguments, int seconds = 10) => _programs.RunAsync(ChildProgram.Find(program)!, arguments, seconds, 100_000, boundMemory: true, default);
}
