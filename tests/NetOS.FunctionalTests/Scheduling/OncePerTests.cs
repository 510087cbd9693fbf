using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NetOS.Application.Common.Email;
using NetOS.Application.Common.Scheduling;
using NetOS.Infrastructure.Persistence;

namespace NetOS.FunctionalTests.Scheduling;

/// <summary>What is done once for a period, and what happens when it fails or two want it.</summary>
internal sealed class OncePerTests : ApiFixture
{
    [Test]
    public async Task The_effect_happens_once_for_each_period()
    {
        (await SendAsync("weekly", "2026-W47")).ShouldBeTrue();
        (await SendAsync("weekly", "2026-W47")).ShouldBeFalse();
        (await SendAsync("weekly", "2026-W48")).ShouldBeTrue();
        (await SentAsync("weekly")).ShouldBe(2);
    }

    [Test]
    public async Task An_effect_that_fails_leaves_no_mark_and_nothing_of_itself()
    {
        await Should.ThrowAsync<InvalidOperationException>(() => SendAsync("broken", "2026-11-20", () => throw new InvalidOperationException("The effect breaks after it was written.")));
        (await SentAsync("broken")).ShouldBe(0);
        (await SendAsync("broken", "2026-11-20")).ShouldBeTrue();
        (await SentAsync("broken")).ShouldBe(1);
    }

    [Test]
    public async Task Of_many_at_once_one_does_it_and_the_others_wait_for_its_end()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => SendAsync("crowd", "2026-11-20")));
        outcomes.Count(done => done).ShouldBe(1);
        (await SentAsync("crowd")).ShouldBe(1);
    }

    [Test]
    public async Task When_the_first_fails_the_one_that_waited_does_the_work()
    {
        var (inside, fail) = (new TaskCompletionSource(), new TaskCompletionSource());
        var first = SendAsync("second", "2026-11-20", async () =>
        {
            inside.SetResult();
            await fail.Task;
            throw new InvalidOperationException("The first gives up.");
        });
        await inside.Task;
        var second = SendAsync("second", "2026-11-20");
        fail.SetResult();
        await Should.ThrowAsync<InvalidOperationException>(() => first);
        (await second).ShouldBeTrue();
        (await SentAsync("second")).ShouldBe(1);
    }

    private async Task<bool> SendAsync(string job, string period, Func<Task>? then = null)
    {
        await using var scope = Server.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        services.GetRequiredService<CallerContext>().EnterSystem("test");
        return await services.GetRequiredService<IOncePer>().DoAsync(
            job,
            period,
            async () =>
            {
                services.GetRequiredService<IEmailOutbox>().Add(new EmailMessage(job, "dana@example.net", period, "Text", "<p>Text</p>"));
                await services.GetRequiredService<NetOsDbContext>().SaveChangesAsync();
                await (then?.Invoke() ?? Task.CompletedTask);
            },
            CancellationToken.None);
    }

    private async Task<int> SentAsync(string kind)
    {
        await using var scope = Server.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<NetOsDbContext>().Database.SqlQuery<int>($"""select count(*)::int as "Value" from outbox_messages where kind = {kind}""").SingleAsync();
    }
}
