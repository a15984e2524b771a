using Hale.Core.Projects;
using Hale.Language.Diagnostics;
using Hale.Language.Outcomes;
using Hale.Language.Populations;
using Hale.Language.Sources;
using Hale.Language.Validation;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Projects;

/// <summary>Reads hale.yaml.</summary>
internal sealed class ProjectHeaderReader(IProjectFiles files, DiagnosticBag bag)
{
    private static readonly ProjectHeader Unreadable = new(string.Empty, null, false);

    private static readonly IReadOnlyDictionary<string, bool> AccountWords = new Dictionary<string, bool> { ["declared"] = false, ["from_events"] = true };

    private static readonly IReadOnlyDictionary<string, DefinitionMode> ModeWords = new Dictionary<string, DefinitionMode> { ["git"] = DefinitionMode.Git, ["store"] = DefinitionMode.Store };

    private static readonly MapKey<string?> Name = MapKeys.RequiredText("project", "What people call the project.", "add `project: <name>`");

    private static readonly MapKey<YamlNode?> Zone = MapKeys.RequiredNode(
        "time_zone", "The zone whose days windows and closes are counted in: an IANA name such as `Europe/Berlin`, or `UTC`.", ValueShape.Text,
        "add `time_zone: <zone>`, such as `Europe/Berlin`: it says what a day is");

    private static readonly MapKey<bool> Accounts = MapKeys.Choice(
        "accounts", "Which accounts exist: those that a source declares (the default), or also every account of a fact.", false, AccountWords);

    private static readonly MapKey<DefinitionMode> Definitions = MapKeys.Choice(
        "definitions", "Where the definitions are at home: in git (the default), where a screen offers a patch and never applies, or in Hale's own store.", DefinitionMode.Git, ModeWords);

    private static readonly MapKey<YamlNode?> Population = MapKeys.Node(
        "population", "Who is scored: a condition over metrics; every account that exists when it is not written.", ValueShape.AnyOf(ValueShape.Text, PopulationReader.Shape.AsValue));

    private static readonly MapKey<YamlNode?> Exclude = MapKeys.Node(
        "exclude", "Accounts that are not scored and events that count in no metric, by conditions with names.", PopulationReader.ExcludeShape.AsValue);

    private static readonly MapKey<YamlNode?> Lifecycle = MapKeys.Node(
        "lifecycle", "How the paid life of an account is read from subscriptions, outcomes or activity.", LifecycleReader.Shape.AsValue);

    private static readonly MapKey<YamlNode?> Validation = MapKeys.Node(
        "validation", "How scores are held against what customers did: who is observed when, and what counts.", ValidationReader.Shape.AsValue);

    /// <summary>The keys of hale.yaml.</summary>
    public static MapShape Shape { get; } = new(Name, Zone, Accounts, Definitions, Lifecycle, Population, Exclude, Validation, CalendarReader.WeekStarts, CalendarReader.FiscalYear, BusinessReader.Key, RatesReader.Currency, RatesReader.Rates, SilenceReader.Silences);

    /// <summary>The header; where something was reported, with something in its place.</summary>
    public ProjectHeader Read(YamlNode? file)
    {
        if (file is null || new NodeReader(bag).Mapping(file, "hale.yaml") is not { } mapping)
        {
            return Unreadable;
        }

        var map = new MapReader(mapping, "hale.yaml", bag, Shape);
        var name = map.Read(Name);
        map.Read(Zone);
        var zone = ZoneReader.Read(map, Zone.Name, bag);
        var fromEvents = map.Read(Accounts);
        var mode = map.Read(Definitions);
        var calendar = new CalendarReader(new BusinessReader(files.Lines, bag), bag).Read(map);
        var rates = new RatesReader(files.Lines, bag).Read(map);
        var (population, exclude) = (map.Read(Population), map.Read(Exclude));
        var (lifecycle, validation) = (map.Read(Lifecycle), map.Read(Validation));
        var silences = new SilenceReader(bag).Read(map);
        map.Finish();
        return new ProjectHeader(name ?? string.Empty, zone, fromEvents) { DefinitionMode = mode, Calendar = calendar, Rates = rates, Lifecycle = lifecycle, Population = population, Exclude = exclude, Validation = validation, Silences = silences };
    }
}
