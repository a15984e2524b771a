using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.Language.Diagnostics;
using Hale.Language.Yaml;

namespace Hale.Language.Sources;

/// <summary>Reads one source and enters what it gives into the catalogue.</summary>
internal sealed class SourceReader(ProjectZone projectZone, SourceCatalogue catalogue, DiagnosticBag bag)
{
    private readonly NodeReader _read = new(bag);
    private readonly FormatReader _formats = new(bag);
    private readonly KnowledgeReader _knowledge = new(bag);
    private readonly IReadOnlyList<IMappingReader> _mappings = [new AccountsReader(catalogue, bag), new EventsReader(catalogue, bag), new SeriesReader()];

    /// <summary>The source; null when not even the kind of its rows is known, which was reported.</summary>
    public SourceDefinition? Read(YamlEntry entry)
    {
        var what = $"the source `{entry.Key.Text}`";
        if (_read.Mapping(entry.Value, what) is not { } mapping)
        {
            catalogue.MarkIncomplete();
            return null;
        }

        var source = new MapReader(mapping, what, bag);
        var files = source.RequiredText("files");
        var format = _formats.Read(source, files);
        var zone = ZoneReader.Read(source, "zone", bag) ?? projectZone;
        var known = _knowledge.Known(source);
        var reach = _knowledge.Reach(source);
        var rows = Rows(source);
        var checks = rows is null ? [] : new CheckReader(catalogue, bag).Read(source, rows);
        source.Finish();
        return rows is null ? null : new SourceDefinition(entry.Key.Text, files ?? string.Empty, format, rows, zone, known, reach) { Checks = checks };
    }

    private RowMapping? Rows(MapReader source)
    {
        if (source.ExactlyOne([.. _mappings.Select(mapping => mapping.Key)]) is { } entry && source.Mapping(entry.Key.Text, $"`{entry.Key.Text}`") is { } map)
        {
            var rows = _mappings.Single(mapping => mapping.Key == entry.Key.Text).Read(map, source);
            map.Finish();
            return rows;
        }

        catalogue.MarkIncomplete();
        return null;
    }
}
