using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Metrics;
using Hale.Language.Text;
using Hale.Language.Yaml;

namespace Hale.Language.Scores;

/// <summary>Reads the scores of a project, one a file.</summary>
internal sealed class ScoreReader(MetricTable metrics, ScoreLibrary shared, DiagnosticBag bag)
{
    private const decimal DefaultLimit = 2;

    private readonly NodeReader _read = new(bag);
    private readonly Dictionary<string, SourceSpan> _taken = new(StringComparer.Ordinal);

    /// <summary>The score of a file; null when something was reported that leaves it incomplete.</summary>
    public Score? Read(YamlNode? file)
    {
        if (file is null || _read.Mapping(file, "the file") is not { } mapping)
        {
            return null;
        }

        var map = new MapReader(mapping, "a score", bag);
        var name = Name(map);
        var scale = ScaleReader.Read(map, bag);
        var rounding = new RoundingReader(bag).Read(map);
        CheckPrintable(map, scale, rounding);
        var library = shared.Extend();
        new ScoreLibraryReader(bag).ReadTables(map, library);
        var context = new ScoreContext(scale, rounding, new BandSetReader(scale, bag).Read(map), metrics, bag) { Library = library };
        var coverage = map.NumberIn("minimum_coverage", 0, 1, "write a share from 0% to 100%, such as `60%`");
        var limit = Limit(map);
        var scorecards = new ScorecardListReader(context).Read(map);
        var label = map.Text("label");
        var question = map.Text("question");
        map.Finish();
        library.ReportUnused(bag);
        return name is null || context is not { Scale: { } known, Bands: { } bands }
            ? null
            : new Score(name, label ?? name, question, known, bands, coverage ?? 0, rounding, limit, scorecards);
    }

    private string? Name(MapReader map)
    {
        if (map.Required("score", "begin the file with `score: <name>`; a file holds one score") is not { } node
            || _read.Scalar(node, "`score`") is not { } name)
        {
            return null;
        }

        NameReader.Check(name, "a score", bag);
        if (!_taken.TryAdd(name.Text, name.Span))
        {
            bag.Report(
                NameRules.Duplicate, name.Span, $"`{name.Text}` is already the name of a score at {_taken[name.Text]}",
                "all scorecards of one score stand in one file");
        }

        return name.Text;
    }

    private void CheckPrintable(MapReader map, Scale? scale, Rounding rounding)
    {
        if (scale is { } known && !PrintableNumbers.AnyOn(known, rounding))
        {
            bag.Report(
                MeaningRules.ScaleTooNarrow, map.Optional("scale")!.Span,
                FormattableString.Invariant($"the scale from {known.From} to {known.To} holds no number with {rounding.Score} decimal places"));
        }
    }

    private static decimal? Limit(MapReader map)
    {
        if (map.Optional("redistribution_limit") is YamlScalar { Text: "none" })
        {
            return null;
        }

        const string Advice = "write how many times its own weight a measure may come to weigh, 1 or more, or `none`";
        return map.NumberIn("redistribution_limit", 1, Numbers.Largest, Advice) ?? DefaultLimit;
    }
}
