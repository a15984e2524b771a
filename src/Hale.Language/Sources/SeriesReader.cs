using Hale.Core.Sources;
using Hale.Language.Diagnostics;
using Hale.Language.Sources.Shapes;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Sources;

/// <summary>Reads a source whose rows are points of metric series: long with <c>name</c> and <c>value</c>, wide without.</summary>
internal sealed class SeriesReader(DiagnosticBag bag) : IMappingReader
{
    public string Key => "series";

    public string Meaning => "Each row holds points of metric series.";

    public MapShape Shape { get; } = new(
        ColumnShape.Account,
        ColumnShape.TimeKey,
        ColumnShape.DateKey,
        ColumnShape.Key("name", "The column of the series' name, where a row is one point; without it every further column is a series."),
        ColumnShape.Key("value", "The column of the value, where a row is one point."),
        ColumnShape.Key("note", "The column of why a point was entered."),
        ColumnShape.Key("author", "The column of who entered it."));

    public IReadOnlyList<MapKey> Beside { get; } = [];

    public RowMapping Read(MapReader map, MapReader source, ColumnReader columns)
    {
        var account = columns.Account(map) ?? string.Empty;
        var time = new TimeColumnReader(columns, bag).Among(map);
        if (map.Entry("name") is null && map.Entry("value") is null)
        {
            return new RowMapping.WideSeries(account, time);
        }

        const string Advice = "write both `name` and `value` (one point a row), or neither (every further column is a series)";
        var name = columns.Required(map, "name", Advice);
        var value = columns.Required(map, "value", Advice);
        return new RowMapping.LongSeries(account, time, name ?? string.Empty, value ?? string.Empty)
        {
            Note = columns.Optional(map, "note"), Author = columns.Optional(map, "author"),
        };
    }
}
