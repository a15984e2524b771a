using System.Globalization;
using Hale.Language.Diagnostics;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Projects;

/// <summary>Reads <c>week_starts</c>, <c>fiscal_year</c> and <c>business</c> of hale.yaml.</summary>
internal sealed class CalendarReader(BusinessReader business, DiagnosticBag bag)
{
    private static readonly IReadOnlyDictionary<string, DayOfWeek> Days = new Dictionary<string, DayOfWeek> { ["monday"] = DayOfWeek.Monday, ["sunday"] = DayOfWeek.Sunday };

    private static readonly IReadOnlyDictionary<string, int?> Months =
        Enumerable.Range(1, 12).ToDictionary(month => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month).ToLowerInvariant(), month => (int?)month);

    private static readonly MapKey<YamlNode?> Starts = MapKeys.RequiredNode("starts", "The month in which it begins.", ValueShape.Words(Months.Keys), "add `starts: <month>`, such as `starts: february`");

    private static readonly MapShape Year = new(Starts);

    /// <summary>The key of hale.yaml that says when weeks begin.</summary>
    public static MapKey<DayOfWeek> WeekStarts { get; } = MapKeys.Choice("week_starts", "The first day of a week: `monday` (the default) or `sunday`.", DayOfWeek.Monday, Days);

    /// <summary>The key of hale.yaml that says when fiscal years begin.</summary>
    public static MapKey<YamlNode?> FiscalYear { get; } = MapKeys.Node("fiscal_year", "When the fiscal year begins, for windows such as `last fiscal quarter`.", Year.AsValue);

    public ProjectCalendar Read(MapReader header) => new(header.Read(WeekStarts), FirstMonth(header)) { Business = business.Read(header) };

    private int? FirstMonth(MapReader header)
    {
        if (header.Read(FiscalYear) is not { } node || new NodeReader(bag).Mapping(node, "`fiscal_year`") is not { } mapping)
        {
            return null;
        }

        var map = new MapReader(mapping, "`fiscal_year`", bag, Year);
        map.Read(Starts);
        var starts = map.Choice(Starts.Name, null, Months);
        map.Finish();
        return starts;
    }
}
