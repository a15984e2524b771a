using Hale.Language.Diagnostics;
using Hale.Language.Sources;
using Hale.Language.Yaml;

namespace Hale.Language.Projects;

/// <summary>Reads hale.yaml.</summary>
internal sealed class ProjectHeaderReader(DiagnosticBag bag)
{
    private static readonly ProjectHeader Unreadable = new(string.Empty, null, false);

    private static readonly IReadOnlyDictionary<string, bool> AccountWords = new Dictionary<string, bool> { ["declared"] = false, ["from_events"] = true };

    /// <summary>The header; where something was reported, with something in its place.</summary>
    public ProjectHeader Read(YamlNode? file)
    {
        if (file is null || new NodeReader(bag).Mapping(file, "hale.yaml") is not { } mapping)
        {
            return Unreadable;
        }

        var map = new MapReader(mapping, "hale.yaml", bag);
        var name = map.RequiredText("project", "add `project: <name>`");
        map.Required("time_zone", "add `time_zone: <zone>`, such as `Europe/Berlin`: it says what a day is");
        var zone = ZoneReader.Read(map, "time_zone", bag);
        var fromEvents = map.Choice("accounts", false, AccountWords);
        var calendar = new CalendarReader(bag).Read(map);
        var (population, exclude) = (map.Optional("population"), map.Optional("exclude"));
        map.Finish();
        return new ProjectHeader(name ?? string.Empty, zone, fromEvents) { Calendar = calendar, Population = population, Exclude = exclude };
    }
}
