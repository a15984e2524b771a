using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.Import;

namespace Hale.Intake.Staging;

/// <summary>A cell as an instant.</summary>
/// <param name="Micros">A column of the staged query: microseconds, NULL when the cell is empty or no time.</param>
/// <param name="Column">The file's column.</param>
/// <param name="What">What it should be.</param>
internal sealed record TimeCell(string Micros, FileColumn Column, string What)
{
    /// <summary>The layer from which on the instant can be used.</summary>
    public const int Layer = 4;

    private const string Times = "a time of the years 1000 to 8999 (such as 2024-01-31, 2024-01-31 10:00 or 2024-01-31T10:00:00Z)";
    private const string Dates = "a date of the years 1000 to 8999 (such as 2024-01-31)";
    private const string Date = @"\d{4}-\d\d-\d\d";
    private const string Clock = @"[T ](?:[01]\d|2[0-3]):\d\d(?::\d\d(?:\.\d+)?)?";
    private const string Offset = @"(?:Z|[+-](?:0\d|1[0-8])(?::?[0-5]\d)?)";

    /// <summary>As an instant: the end of the years that can be used, from which on a time means that something lasts.</summary>
    public static string Forever { get; } = DuckSql.Literal(UsableYears.End.Micros);

    /// <summary>A timestamp: with an offset as it says, else a reading of the clock in a zone; a bare date is its midnight.</summary>
    public static TimeCell Moment(Layers layers, FileColumn column, ProjectZone zone) => Timestamp(
        layers,
        column,
        zone,
        ReadingOf(column, $"TRY_CAST({column.Sql} AS TIMESTAMP)", bareDate: ""),
        $"CAST({column.Sql} AS TIMESTAMP)").Within(layers);

    /// <summary>The same, but a bare date is the end of its day.</summary>
    public static TimeCell Known(Layers layers, FileColumn column, ProjectZone zone) => Until(layers, column, zone).Within(layers);

    /// <summary>The same; a year after those that can be used is left as it is.</summary>
    public static TimeCell Until(Layers layers, FileColumn column, ProjectZone zone) => Timestamp(
        layers,
        column,
        zone,
        ReadingOf(
            column,
            $"TRY_CAST({column.Sql} AS TIMESTAMP) + CASE WHEN length({column.Sql}) = 10 THEN INTERVAL 1 DAY ELSE INTERVAL 0 DAY END",
            bareDate: " + INTERVAL 1 DAY"),
        $"CAST({column.Sql} AS TIMESTAMP) + INTERVAL 1 DAY");

    /// <summary>A day, as its beginning in a zone.</summary>
    public static TimeCell Day(Layers layers, FileColumn column, ProjectZone zone)
    {
        var midnight = column.Type switch
        {
            CellType.Date => $"CAST({column.Sql} AS TIMESTAMP)",
            CellType.Reading => Midnight(column.Sql),
            CellType.Moment => Midnight($"timezone({DuckSql.Literal(zone.Name)}, {column.Sql})"),
            CellType.Text or CellType.Number or CellType.Double or CellType.Boolean => First(
                column,
                pattern => Midnight(pattern.Epoch is { } unit ? ZoneSql.Reading(EpochCells.Micros(column, unit), zone) : DatePatternSql.Reading(column.Text, pattern)),
                $"CASE WHEN regexp_full_match({column.Text}, '{Date}(?:[T ]00:00(?::00(?:\\.0+)?)?{Offset}?)?') THEN TRY_CAST(left({column.Text}, 10) AS TIMESTAMP) END"),
        };
        return new TimeCell(Bounded(layers, ZoneSql.Micros(layers, 1, layers.Add(0, midnight), zone)), column, Wanted(column, Dates, "a date"));
    }

    /// <summary>Refuses a cell that is empty or no time.</summary>
    public Check Required() => new(RefusalCodes.BadTime, $"{Micros} IS NULL", Details.EmptyOrNot(Column, What));

    /// <summary>Refuses a cell that is not empty and no time.</summary>
    public Check Optional(string code) => new(code, $"{Column.Sql} IS NOT NULL AND {Micros} IS NULL", Details.Not(Column, What));

    private TimeCell Within(Layers layers) => this with { Micros = Bounded(layers, Micros) };

    private static TimeCell Timestamp(Layers layers, FileColumn column, ProjectZone zone, string ofText, string ofDate)
    {
        var micros = column.Type switch
        {
            CellType.Moment => layers.Add(0, $"epoch_us({column.Sql})"),
            CellType.Reading => ZoneSql.Micros(layers, 1, layers.Add(0, $"CASE WHEN isfinite({column.Sql}) THEN {column.Sql} END"), zone),
            CellType.Date => ZoneSql.Micros(layers, 1, layers.Add(0, $"CASE WHEN isfinite({column.Sql}) THEN {ofDate} END"), zone),
            CellType.Text => OfText(layers, column, zone, ofText),
            CellType.Number or CellType.Double or CellType.Boolean => layers.Add(0, "CAST(NULL AS BIGINT)"),
        };
        var moment = EpochCells.First(column) is { } counted ? $"coalesce({layers.Add(0, counted)}, {micros})" : micros;
        return new TimeCell(moment, column, Wanted(column, Times, "a time"));
    }

    private static string OfText(Layers layers, FileColumn column, ProjectZone zone, string ofText)
    {
        var reading = layers.Add(0, ofText);
        if (!column.Notation.Iso)
        {
            return ZoneSql.Micros(layers, 1, reading, zone);
        }

        // The engine reads no offset behind a time without seconds. Most times are of another length, which is cheaper to see than the shape.
        var complete = $@"CASE WHEN length({column.Sql}) IN (17, 19, 21, 22) THEN regexp_replace({column.Sql}, '^(.{{16}})({Offset})$', '\1:00\2') ELSE {column.Sql} END";
        var moment = layers.Add(
            1,
            $"CASE WHEN {reading} IS NULL AND regexp_full_match({column.Sql}, '{Date}{Clock}{Offset}') THEN epoch_us(TRY_CAST({complete} AS TIMESTAMP WITH TIME ZONE)) END");
        return layers.Add(Layer - 1, $"coalesce({moment}, {ZoneSql.Micros(layers, 1, reading, zone)})");
    }

    /// <summary>The clock's reading that a text without an offset shows.</summary>
    private static string ReadingOf(FileColumn column, string iso, string bareDate) => First(
        column,
        pattern => pattern.Epoch is null ? DatePatternSql.Reading(column.Text, pattern) + (pattern.HasClock ? "" : bareDate) : "CAST(NULL AS TIMESTAMP)",
        $"CASE WHEN NOT ends_with({column.Text}, 'Z') AND regexp_full_match({column.Text}, '{Date}(?:{Clock})?') THEN {iso} END");

    /// <summary>What the first pattern that fits a text gives; ISO 8601 is the last one.</summary>
    private static string First(FileColumn column, Func<DatePattern, string> read, string iso)
    {
        var readings = column.Notation.Dates.Select(read).Concat(column.Notation.Iso ? [iso] : []).ToList();
        return readings.Count == 1 ? readings[0] : $"coalesce({string.Join(", ", readings)})";
    }

    private static string Wanted(FileColumn column, string iso, string what) => column.Notation.Dates.Count == 0
        ? iso
        : $"{what} of the years 1000 to 8999, written {string.Join(" or ", column.Notation.Dates.Select(Written))}{(column.Notation.Iso ? " or in ISO 8601" : "")}";

    private static string Written(DatePattern pattern) => pattern.Epoch switch
    {
        EpochUnit.Seconds => "as seconds since 1970",
        EpochUnit.Milliseconds => "as milliseconds since 1970",
        EpochUnit.Microseconds => "as microseconds since 1970",
        null => pattern.Text,
    };

    private static string Midnight(string reading) => $"CASE WHEN ({reading}) = date_trunc('day', {reading}) THEN {reading} END";

    private static string Bounded(Layers layers, string micros) => layers.Add(
        Layer, $"CASE WHEN {micros} >= {DuckSql.Literal(UsableYears.Start.Micros)} AND {micros} < {DuckSql.Literal(UsableYears.End.Micros)} THEN {micros} END");
}
