using System.Globalization;
using System.Text.Json;
using Hale.Core.Explanation;
using Hale.Core.Metrics;
using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Cli.Output;

/// <summary>How single values are written.</summary>
internal static class Cells
{
    /// <summary>A value that another program can read back without loss.</summary>
    public static string Exact(Value value) => value.Kind == ValueKind.Number ? Csv.Number(value.Number) : value.ToString();

    /// <summary>A metric's value as an explanation shows it; of the units only the percent sign and currencies are repeated in every row.</summary>
    public static string Shown(Value value, Unit unit) => MetricTexts.Of(value, unit == Unit.Percent || unit.Currency is not null ? unit : Unit.None);

    /// <summary>An attribute's value as people read it.</summary>
    public static string Attribute(Value value) =>
        value.Kind == ValueKind.Number ? value.Number.ToString("#,0.##", CultureInfo.InvariantCulture).Replace('-', '−') : value.ToString();

    /// <summary>The reason as it is written in definitions: <c>no_data</c>.</summary>
    public static string Reason(MissingReason reason) => Snake(reason.ToString());

    /// <summary>A name in snake case.</summary>
    public static string Snake(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);

    public static object Json(Value value) =>
        value.IsMissing ? new { missing = Reason(value.Missing) }
        : value.Kind switch
        {
            ValueKind.Number => value.Number,
            ValueKind.Text => value.Text,
            ValueKind.Boolean => (object)value.Boolean,
        };

    /// <summary>A moment on the project's clock, to the second.</summary>
    public static string Moment(Instant moment, ProjectZone zone)
    {
        var local = zone.ToLocal(moment);
        return local.ToString(local.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
    }
}
