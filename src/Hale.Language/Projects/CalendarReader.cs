using System.Globalization;
using Hale.Language.Diagnostics;
using Hale.Language.Yaml;

namespace Hale.Language.Projects;

/// <summary>Reads <c>week_starts</c> and <c>fiscal_year</c> of hale.yaml.</summary>
internal sealed class CalendarReader(DiagnosticBag bag)
{
    private static readonly IReadOnlyDictionary<string, DayOfWeek> Days = new Dictionary<string, DayOfWeek> { ["monday"] = DayOfWeek.Monday, ["sunday"] = DayOfWeek.Sunday };

    private static readonly IReadOnlyDictionary<string, int?> Months =
        Enumerable.Range(1, 12).ToDictionary(month => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month).ToLowerInvariant(), month => (int?)month);

    public ProjectCalendar Read(MapReader header) => new(header.Choice("week_starts", DayOfWeek.Monday, Days), FiscalYear(header));

    private int? FiscalYear(MapReader header)
    {
        if (header.Optional("fiscal_year") is not { } node || new NodeReader(bag).Mapping(node, "`fiscal_year`") is not { } mapping)
        {
            return null;
        }

        var map = new MapReader(mapping, "`fiscal_year`", bag);
        map.Required("starts", "add `starts: <month>`, such as `starts: february`");
        var starts = map.Choice("starts", null, Months);
        map.Finish();
        return starts;
    }
}
