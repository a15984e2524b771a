using Hale.Language.Diagnostics;
using Hale.Language.Scores.Shapes;
using Hale.Language.Yaml;

namespace Hale.Language.Scores;

/// <summary>Reads what several scores share: the files in scores/ that have <c>points</c> or <c>measure_sets</c> and no <c>score</c>.</summary>
internal sealed class ScoreLibraryReader(DiagnosticBag bag)
{
    private const string Tables = "points";
    private const string Sets = "measure_sets";

    private readonly NodeReader _read = new(bag);

    /// <summary>Whether a file holds what scores share, and not a score.</summary>
    public static bool IsShared(YamlNode? file) => file is YamlMapping mapping
        && mapping.Entries.Any(entry => entry.Key.Text is Tables or Sets) && mapping.Entries.All(entry => entry.Key.Text is not ("score" or "scorecards"));

    public ScoreLibrary Read(IReadOnlyList<YamlNode?> files)
    {
        var library = new ScoreLibrary { IsComplete = files.All(file => file is not null) };
        foreach (var file in files.Where(IsShared))
        {
            var map = new MapReader((YamlMapping)file!, "this file", bag, ScoreShape.Shared);
            ReadTables(map, library);
            ReadSets(map, library);
            map.Finish();
        }

        return library;
    }

    /// <summary>Adds the tables under <c>points</c>.</summary>
    public void ReadTables(MapReader map, ScoreLibrary library)
    {
        foreach (var (name, table) in Named(map, Tables, "a points table"))
        {
            library.Add(new PointsTable(name, table), bag);
        }
    }

    private void ReadSets(MapReader map, ScoreLibrary library)
    {
        foreach (var (name, measures) in Named(map, Sets, "a measure set"))
        {
            library.Add(new MeasureSet(name, measures), bag);
        }
    }

    private IEnumerable<(YamlScalar Name, YamlMapping Value)> Named(MapReader map, string key, string what)
    {
        foreach (var entry in map.Entries(key))
        {
            NameReader.Check(entry.Key, what, bag);
            if (_read.Mapping(entry.Value, what) is { } mapping)
            {
                yield return (entry.Key, mapping);
            }
        }
    }
}
