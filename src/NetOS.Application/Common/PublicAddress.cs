namespace NetOS.Application.Common;

/// <summary>Where people reach NetOS; what links in e-mails begin with.</summary>
public sealed record PublicAddress(Uri BaseUrl)
{
    /// <summary>The whole address of a page.</summary>
    /// <param name="path">Begins with a slash.</param>
    public string Of(string path) => BaseUrl.ToString().TrimEnd('/') + path;
}
