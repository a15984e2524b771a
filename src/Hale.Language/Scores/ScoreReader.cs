using Hale.Core.Paths;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Metrics;
using Hale.Language.Scores.Lints;
using Hale.Language.Scores.Shapes;
using Hale.Language.Text;
using Hale.Language.Yaml;

namespace Hale.Language.Scores;

/// <summary>Reads the scores of a project, one a file.</summary>
internal sealed class ScoreReader(MetricTable metrics, ScoreNames names, ScoreLibrary shared, DiagnosticBag bag)
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

        var map = new MapReader(mapping, "a score", bag, IsGraded(mapping) ? ScoreShape.Graded : ScoreShape.Banded);
        var name = Name(map);
        var context = IsGraded(mapping) ? Graded(map.Optional("grades")!) : Banded(map);
        var eligible = context.Condition(map, "eligible");
        var (coverage, limit) = context.IsGraded ? (0, null) : Limits(map);
        var (path, trend, presentation) = context.IsGraded ? (null, null, Presentation.Number) : Beside(map, context);
        var scorecards = new ScorecardListReader(context).Read(map);
        var label = map.Text("label");
        var question = map.Text("question");
        var fitted = context.IsGraded ? null : new FittedReader(bag).Read(map);
        map.Finish();
        context.Library.ReportUnused(bag);
        if (name is null || context is not { Scale: { } scale, Bands: { } bands })
        {
            return null;
        }

        var score = new Score(name, label ?? name, question, scale, bands, coverage, context.Rounding, limit, scorecards) { Eligible = eligible, IsGraded = context.IsGraded, Path = path, Trend = trend, Presentation = presentation, Fitted = fitted };
        if (!bag.HasErrors && !context.IsGraded)
        {
            BandReachLint.Check(score, map.Optional("bands")!.Span, bag);
        }

        return score;
    }

    /// <summary>Where a score that was read is named.</summary>
    public SourceSpan SpanOf(string name) => _taken[name];

    private static bool IsGraded(YamlMapping file) => file.Entries.Any(entry => entry.Key.Text == "grades");

    private ScoreContext Banded(MapReader map)
    {
        var scale = ScaleReader.Directed(map, bag);
        var rounding = new RoundingReader(bag).Read(map);
        CheckPrintable(map, scale, rounding);
        var library = shared.Extend();
        new ScoreLibraryReader(bag).ReadTables(map, library);
        var context = new ScoreContext(scale, rounding, null, metrics, bag) { Names = names, Library = library };
        return context with { Bands = new ScoreBandsReader(context).Read(map) };
    }

    private static (ScorePath? Path, Trend? Trend, Presentation Presentation) Beside(MapReader map, ScoreContext context)
    {
        var (decay, hysteresis) = (new DecayReader(context).Read(map), new HysteresisReader(context).Read(map));
        var path = decay is null && hysteresis is null ? null : new ScorePath(decay, hysteresis);
        return (path, new TrendReader(context).Read(map), new PresentationReader(context).Read(map));
    }

    private ScoreContext Graded(YamlNode node)
    {
        var grades = new GradesReader(bag).Read(node);
        return new ScoreContext(grades?.Scale, Rounding.Default with { Score = 0 }, grades?.Bands, metrics, bag) { Names = names, IsGraded = true };
    }

    private static (decimal Coverage, decimal? Limit) Limits(MapReader map)
    {
        var coverage = map.NumberIn("minimum_coverage", 0, 1, "write a share from 0% to 100%, such as `60%`");
        return (coverage ?? 0, RedistributionLimitReader.Read(map) is { } written ? written.Times : DefaultLimit);
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
                MeaningRules.ScaleTooNarrow, (map.Optional("scale") ?? map.Map).Span,
                FormattableString.Invariant($"the scale from {Math.Min(known.From, known.To)} to {Math.Max(known.From, known.To)} holds no number with {rounding.Score} decimal places"));
        }
    }
}
