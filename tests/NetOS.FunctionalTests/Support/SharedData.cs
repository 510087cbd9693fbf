namespace NetOS.FunctionalTests.Support;

/// <summary>Real data beside the repository (or in NETOS_SHARED_DATA); tests that want it are skipped where it is not.</summary>
internal static class SharedData
{
    public static string FileOrSkip(params string[] path)
    {
        var file = Path.Combine([Folder(), .. path]);
        if (!File.Exists(file))
            NUnit.Framework.Assert.Ignore($"{string.Join('/', path)} is not there: the real data stands in ../shared/data or where NETOS_SHARED_DATA says.");
        return file;
    }

    private static string Folder()
    {
        if (Environment.GetEnvironmentVariable("NETOS_SHARED_DATA") is { Length: > 0 } told)
            return told;
        var repository = new DirectoryInfo(AppContext.BaseDirectory);
        while (repository is not null && !File.Exists(Path.Combine(repository.FullName, "NetOS.sln")))
            repository = repository.Parent;
        return Path.Combine(repository?.Parent?.FullName ?? "", "shared", "data");
    }
}
