namespace NetOS.Api.Common;

/// <summary>The browser session a request came with.</summary>
/// <param name="Csrf">What unsafe methods must repeat in the <c>X-NetOS-CSRF</c> header.</param>
internal sealed record SessionFeature(string Csrf);
