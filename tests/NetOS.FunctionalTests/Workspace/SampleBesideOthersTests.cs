using Microsoft.Extensions.DependencyInjection;
using NetOS.Infrastructure.Persistence;
using NetOS.Infrastructure.Seeding;

namespace NetOS.FunctionalTests.Workspace;

/// <summary>The sample network in a database that is not empty.</summary>
internal sealed class SampleBesideOthersTests : ApiFixture
{
    [Test]
    public async Task What_somebody_made_under_a_name_of_the_sample_is_taken_as_it_is()
    {
        var wave = await Make.ServiceTypeAsync(new { code = "wave", name = "Ours" });
        var zayo = await Make.CarrierAsync(new { name = "ZAYO" });
        var radio = await Make.RfSystemAsync(new { name = "11 ghz licensed ptp" });
        foreach (var _ in Enumerable.Range(0, 2))
        {
            await using var scope = Server.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CallerContext>().Enter(SampleData.Author, "seed", "system");
            await scope.ServiceProvider.GetRequiredService<SampleData>().LoadAsync();
        }

        (await Api.ReadAsync($"/service-types/{wave.Id}"))["name"]!.ToString().ShouldBe("Ours");
        (await Api.ReadAsync($"/service-types/{wave.Id}"))["circuit_count"]!.GetValue<int>().ShouldBe(2);
        (await Api.ReadAsync($"/carriers/{zayo.Id}"))["circuit_count"]!.GetValue<int>().ShouldBe(2);
        (await Api.ReadAsync($"/rf-systems/{radio.Id}"))["rf_link_count"]!.GetValue<int>().ShouldBe(3);
        (await Api.ReadAsync("/counts"))["circuits"]!.GetValue<int>().ShouldBe(8);
    }
}
