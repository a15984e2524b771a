using Hale.Core.Sources;

namespace Hale.Core.Metrics.Planning;

/// <summary>Outages in words.</summary>
internal static class GapTexts
{
    /// <summary><c>usage was down from 2024-03-01 to 2024-03-04: the tracker was not loaded</c>.</summary>
    public static string Of(string source, Outage outage) => $"{source} {(outage.Until is null ? "has been" : "was")} down {outage.Span}: {outage.Because}";
}
