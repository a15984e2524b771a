using System.Globalization;
using Hale.Core.Time;

namespace Hale.Cli.Output;

/// <summary>Days as they are written everywhere: <c>2024-12-31</c>.</summary>
internal static class DayTexts
{
    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The day whose close is a moment; of a moment within a day that day.</summary>
    public static string OfClose(Instant close, ProjectZone zone) => Of(zone.DayClosedBy(close));
}
