using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Sources.Contracts;
using Hale.Language.Sources.Shapes;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Sources;

/// <summary>Reads one source and enters what it gives into the catalogue.</summary>
internal sealed class SourceReader(ProjectZone projectZone, SourceCatalogue catalogue, DiagnosticBag bag)
{
    private const string SeveralFacts = SourceShape.SeveralFacts;

    private static readonly MapShape AnyKeys = SourceShape.Any(MappingKinds.Described);
    private static readonly MapShape AnyFactKeys = SourceShape.Fact(MappingKinds.Described);

    private readonly NodeReader _read = new(bag);
    private readonly FilesReader _files = new(bag);
    private readonly DatabaseReader _database = new(bag);
    private readonly KnowledgeReader _knowledge = new(bag);
    private readonly PreparationReader _preparation = new(bag);
    private readonly OutagesReader _outages = new(projectZone, bag);
    private readonly DelayReader _delay = new(bag);
    private readonly ContractTargets _targets = new(bag);
    private readonly CheckReader _checks = new(catalogue, bag);
    private readonly IReadOnlyList<IMappingReader> _mappings = MappingKinds.For(catalogue, bag);

    /// <summary>A source: what its rows become, and the keys that may stand beside that.</summary>
    public static ValueShape Shape => SourceShape.Of(MappingKinds.Described);

    /// <summary>The source, or each of its facts; none when not even the kind of its rows is known, which was reported.</summary>
    public IReadOnlyList<SourceDefinition> Read(YamlEntry entry)
    {
        var what = $"the source `{entry.Key.Text}`";
        if (_read.Mapping(entry.Value, what) is not { } mapping)
        {
            catalogue.MarkIncomplete();
            return [];
        }

        var source = new MapReader(mapping, what, bag, AnyKeys);
        var columns = new ColumnReader(bag);
        var origin = source.ExactlyOne("files", DatabaseShape.Key);
        var database = origin?.Key.Text == DatabaseShape.Key ? _database.Read(source) : null;
        var (files, format) = origin?.Key.Text == "files" ? _files.Read(source) : (new SourceFiles(), new FileFormat.Csv(','));
        var zone = ZoneReader.Read(source, "zone", bag) ?? projectZone;
        var known = _knowledge.Known(source, columns);
        var reach = _knowledge.Reach(source);
        var outages = _outages.Read(source);
        var delay = _delay.Read(source);
        var rows = _preparation.Source(source, columns);
        var facts = source.Entry(SeveralFacts) is null
            ? Alone(source, rows, known, columns)
            : Facts(source, rows, known, columns);
        facts.ForEach(fact => _database.CheckCursor(source, fact.Mapping, database, columns));
        var contract = new ContractReader(_targets, bag).Read(
            source, [.. facts.Select(fact => fact.Mapping)], [.. facts.SelectMany(fact => fact.Checks).Select(check => check.Name).Distinct(StringComparer.Ordinal)]);
        source.Finish();
        catalogue.Ask(columns.Keys);
        return
        [
            .. facts.Select(fact => new SourceDefinition(entry.Key.Text + fact.Suffix, files, format, fact.Mapping, zone, fact.Known, reach)
            {
                Rows = _preparation.Finish(fact.Rows, columns), Checks = fact.Checks, Outages = outages, Delay = delay, Contract = contract, Absent = fact.Absent, Database = database,
            }),
        ];
    }

    /// <summary>Looks at what the sources say of one another, when every one is known.</summary>
    public List<SourceDefinition> Bind(IReadOnlyList<SourceDefinition> sources) => _targets.Bind(sources, catalogue.IsComplete);

    private List<Fact> Alone(MapReader source, RowPreparation rows, KnownRule known, ColumnReader columns)
    {
        if (Mapping(source, [.. _mappings.Select(mapping => mapping.Key), SeveralFacts], columns) is not { } read)
        {
            return [];
        }

        var mapping = KnowledgeReader.Dated(source, read, known);
        _knowledge.CheckVersions(source, mapping, known, columns);
        return
        [
            new Fact(string.Empty, mapping, known, PreparationReader.Only(source, rows), Checks(source, mapping, rows)) { Absent = _knowledge.Fitting(_knowledge.Absent(source), mapping) },
        ];
    }

    private List<Fact> Facts(MapReader source, RowPreparation rows, KnownRule known, ColumnReader columns)
    {
        var facts = new List<Fact>();
        var absent = _knowledge.Absent(source);
        var entries = source.ExactlyOne([.. _mappings.Select(mapping => mapping.Key), SeveralFacts]) is null ? [] : source.Entries(SeveralFacts);
        foreach (var entry in entries)
        {
            NameReader.Check(entry.Key, "a fact", bag);
            if (_read.Mapping(entry.Value, $"the fact `{entry.Key.Text}`") is not { } mapping)
            {
                continue;
            }

            var fact = new MapReader(mapping, $"the fact `{entry.Key.Text}`", bag, AnyFactKeys);
            var row = Mapping(fact, [.. _mappings.Select(one => one.Key)], columns);
            var knownThen = _knowledge.Known(fact, columns, known);
            var prepared = _preparation.Fact(fact, rows, columns);
            if (row is not null)
            {
                var mapped = KnowledgeReader.Dated(fact, row, knownThen);
                _knowledge.CheckVersions(fact, mapped, knownThen, columns);
                facts.Add(new Fact($".{entry.Key.Text}", mapped, knownThen, prepared, Checks(fact, mapped, rows)) { Absent = _knowledge.Fitting(_knowledge.Absent(fact) ?? absent, mapped) });
            }

            fact.Finish();
        }

        ReportNone(source, entries);
        return facts;
    }

    private IReadOnlyList<RowCheck> Checks(MapReader map, RowMapping rows, RowPreparation prepared) =>
        UnknownCorrections.Asked(rows, _checks.Read(map, rows, prepared.Columns));

    private void ReportNone(MapReader source, IReadOnlyList<YamlEntry> entries)
    {
        if (entries.Count == 0)
        {
            catalogue.MarkIncomplete();
        }

        if (source.Optional(SeveralFacts) is YamlMapping { Entries.Count: 0 } empty)
        {
            bag.Report(ShapeRules.Empty, empty.Span, "`facts` names no fact", "name each: `facts: { opened: { events: … }, closed: { events: … } }`");
        }
    }

    private RowMapping? Mapping(MapReader source, IReadOnlyList<string> keys, ColumnReader columns)
    {
        if (source.ExactlyOne(keys) is { } entry && Reader(entry.Key.Text) is { } kind && source.Mapping(entry.Key.Text, $"`{entry.Key.Text}`", kind.Shape) is { } map)
        {
            var rows = kind.Read(map, source, columns);
            map.Finish();
            return rows;
        }

        catalogue.MarkIncomplete();
        return null;
    }

    private IMappingReader? Reader(string key) => _mappings.FirstOrDefault(mapping => mapping.Key == key);

    private sealed record Fact(string Suffix, RowMapping Mapping, KnownRule Known, RowPreparation Rows, IReadOnlyList<RowCheck> Checks)
    {
        public AbsenceRule Absent { get; init; }
    }
}
