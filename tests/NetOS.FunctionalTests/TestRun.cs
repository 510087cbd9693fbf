namespace NetOS.FunctionalTests;

/// <summary>Cleans up after the whole run; it stands in the outermost namespace, so that it is about every test.</summary>
[SetUpFixture]
internal sealed class TestRun
{
    [OneTimeTearDown]
    public Task DropTemplates() => TestDatabases.DropTemplatesAsync();
}
