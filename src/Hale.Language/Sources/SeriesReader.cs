using Hale.Core.Sources;
using Hale.Language.Yaml;

namespace Hale.Language.Sources;

/// <summary>Reads a source whose rows are points of metric series: long with <c>name</c> and <c>value</c>, wide without.</summary>
internal sealed class SeriesReader : IMappingReader
{
    public string Key => "series";

    public RowMapping Read(MapReader map, MapReader source)
    {
        var account = map.RequiredText("account") ?? string.Empty;
        var time = TimeColumnReader.Among(map);
        if (map.Entry("name") is null && map.Entry("value") is null)
        {
            return new RowMapping.WideSeries(account, time);
        }

        const string Advice = "write both `name` and `value` (one point a row), or neither (every further column is a series)";
        var name = map.RequiredText("name", Advice);
        var value = map.RequiredText("value", Advice);
        return new RowMapping.LongSeries(account, time, name ?? string.Empty, value ?? string.Empty);
    }
}
