using Hale.Core.Contracts;
using Hale.Core.Sources;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Text;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Sources.Contracts;

/// <summary>Reads what a source promises: <c>contract: { freshness: …, volume: …, columns: …, checks: … }</c>.</summary>
internal sealed class ContractReader(ContractTargets targets, DiagnosticBag bag)
{
    private static readonly ValueShape Setting = ValueShape.AnyOf(ValueShape.Words(["warn", "error"]), RuleSettingsReader.Only.AsValue);
    private static readonly ValueShape Allowing = ValueShape.AnyOf(ValueShape.Words(["allow", "warn", "error"]), RuleSettingsReader.Only.AsValue);

    private static readonly MapShape EventKeys = new(
        [MapKeys.RequiredNode("values", "The names that are expected.", ValueShape.OneOrMore(ValueShape.Text)), .. RuleSettingsReader.Keys]);

    private static readonly MapShape Keys = new(
        MapKeys.Mapping("freshness", "How old the latest fact may be.", RhythmReader.FreshnessKeys),
        MapKeys.Mapping("volume", "How many rows a day must have, as a share of the same weekdays before.", RhythmReader.VolumeKeys),
        MapKeys.Node("types", "How many records may be refused for a cell that is not of its type.", Setting),
        MapKeys.Node("refused", "How many records may be refused for any reason.", Setting),
        MapKeys.Node("new_columns", "Whether files may have columns that they had not before.", Allowing),
        MapKeys.Node("missing_columns", "Whether files may lack columns that they had before.", Allowing),
        MapKeys.Node("new_events", "Whether events may come by names that never came before, or that are not listed.", ValueShape.AnyOf(Allowing, ValueShape.List(ValueShape.Text), EventKeys.AsValue)),
        MapKeys.Entries("columns", "Tests of the cells of columns: `unique`, `not_null`, `accepted_values`, `relationships`.", ColumnTestReader.Shape),
        MapKeys.Entries("checks", "How many records a check of the source may find suspect.", Setting));

    private readonly NodeReader _read = new(bag);
    private readonly RuleSettingsReader _settings = new(bag);
    private readonly RhythmReader _rhythm = new(bag);
    private readonly ColumnTestReader _tests = new(targets, bag);

    /// <summary>What a source says of it.</summary>
    public static MapKey<MapReader?> Key { get; } = MapKeys.Mapping("contract", "What the source promises of its rows; a broken contract is told, and makes what rests on it missing.", Keys);

    /// <summary>The contract; nothing is promised when the key is absent.</summary>
    /// <param name="source">The source.</param>
    /// <param name="rows">What its rows become.</param>
    /// <param name="checks">The names of its checks.</param>
    public SourceContract Read(MapReader source, IReadOnlyList<RowMapping> rows, IReadOnlyCollection<string> checks)
    {
        if (source.Read(Key) is not { } map)
        {
            return SourceContract.None;
        }

        var contract = new SourceContract([.. Rules(map, rows, checks)]) { Freshness = _rhythm.Freshness(map), Volume = _rhythm.Volume(map, rows) };
        map.Finish();
        return contract;
    }

    private IEnumerable<ContractRule> Rules(MapReader map, IReadOnlyList<RowMapping> rows, IReadOnlyCollection<string> checks)
    {
        List<ContractRule?> rules =
        [
            Settings("types", mayAllow: false) is { } types ? new ContractRule.OfRefusals(OnlyTypes: true, types.Limits, types.Effect) : null,
            Settings("refused", mayAllow: false) is { } refused ? new ContractRule.OfRefusals(OnlyTypes: false, refused.Limits, refused.Effect) : null,
            Settings("new_columns", mayAllow: true) is { } more ? new ContractRule.OfHeader(Gone: false, more.Limits, more.Effect) : null,
            Settings("missing_columns", mayAllow: true) is { } fewer ? new ContractRule.OfHeader(Gone: true, fewer.Limits, fewer.Effect) : null,
            Events(map, rows),
        ];
        return rules.OfType<ContractRule>()
            .Concat(map.Entries("columns").SelectMany(_tests.Read))
            .Concat(map.Entries("checks").Select(entry => Check(entry, checks)).OfType<ContractRule>())
            .DistinctBy(rule => rule.Name);

        RuleSettings? Settings(string key, bool mayAllow) => map.Optional(key) is { } node ? _settings.Alone(node, $"`{key}`", mayAllow) : null;
    }

    private ContractRule.OfEvents? Events(MapReader map, IReadOnlyList<RowMapping> rows)
    {
        if (map.Optional("new_events") is not { } node)
        {
            return null;
        }

        if (rows.Count > 0 && !rows.Any(row => row is RowMapping.Events))
        {
            bag.Report(ContractRules.DoesNotFit, map.Entry("new_events")!.Key.Span, "the rows of the source are no events", "remove `new_events`");
            return null;
        }

        switch (node)
        {
            case YamlSequence:
                return new ContractRule.OfEvents(Names(node), RuleSettings.Error.Limits, null);
            case YamlMapping mapping when mapping.Entries.Any(entry => entry.Key.Text == "values"):
                var events = new MapReader(mapping, "`new_events`", bag, EventKeys);
                var (names, stated) = (Names(events.Required("values")!), _settings.Read(events));
                events.Finish();
                return new ContractRule.OfEvents(names, stated.Limits, stated.Effect);
            default:
                return _settings.Alone(node, "`new_events`", mayAllow: true) is { } settings ? new ContractRule.OfEvents(null, settings.Limits, settings.Effect) : null;
        }
    }

    private IReadOnlyList<string> Names(YamlNode node) => [.. _read.Scalars(node, "the name of an event").Select(name => name.Text).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private ContractRule.OfCheck? Check(YamlEntry entry, IReadOnlyCollection<string> checks)
    {
        var settings = _settings.Alone(entry.Value, $"the check `{entry.Key.Text}`", mayAllow: false);
        if (checks.Contains(entry.Key.Text))
        {
            return settings is null ? null : new ContractRule.OfCheck(entry.Key.Text, settings.Limits, settings.Effect);
        }

        bag.Report(
            ContractRules.UnknownCheck, entry.Key.Span, $"the source has no check `{entry.Key.Text}`",
            Suggestion.Advice(entry.Key.Text, checks, checks.Count == 0 ? "write it under `checks` of the source: `checks: { negative: amount < 0 }`" : $"its checks are {Choices.Text(checks)}"));
        return null;
    }
}
