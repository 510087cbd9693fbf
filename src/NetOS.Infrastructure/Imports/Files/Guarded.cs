using System.Runtime.ExceptionServices;

namespace NetOS.Infrastructure.Imports.Files;

/// <summary>Enumerates what a parser of strangers' files gives, and says in our words why it stopped.</summary>
internal static class Guarded
{
    /// <param name="source">What is enumerated.</param>
    /// <param name="refusal">What a person is told; null for what is no fault of the file.</param>
    public static IEnumerable<T> Each<T>(IEnumerable<T> source, Func<Exception, Exception?> refusal)
    {
        using var item = source.GetEnumerator();
        while (true)
        {
            try
            {
                if (!item.MoveNext())
                    break;
            }
            catch (Exception e) when (refusal(e) is { } told)
            {
                ExceptionDispatchInfo.Throw(told);
            }

            yield return item.Current;
        }
    }
}
