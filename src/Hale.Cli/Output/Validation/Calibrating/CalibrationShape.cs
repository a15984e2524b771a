using Hale.Core.Scoring;
using Hale.Core.Time;
using Hale.Engine.Calibrating;
using Hale.Engine.ReportCards;

namespace Hale.Cli.Output.Validation.Calibrating;

/// <summary>A map for machines.</summary>
internal static class CalibrationShape
{
    /// <summary>The map with what it says of scores.</summary>
    public static object Of(ScoreMap map, ScoreOutline outline, ProjectZone zone) => new
    {
        head = Head(map, zone),
        formula = MapFormula.Of(map.Map),
        test = map.Test is { } test ? Test(test, zone) : null,
        ranges = map.Ranges.Select(range => Range(range, outline)),
        tested_ranges = map.Test?.Ranges.Select(range => Range(range, outline)),
        curve = MapCurve.Of(map, outline).Select(point => new
        {
            term = point.Term,
            score = point.Score,
            probability = point.Estimate.Probability,
            low = point.Estimate.Interval.Low,
            high = point.Estimate.Interval.High,
            seen = point.Estimate.Seen,
        }),
    };

    /// <summary>The map as a list shows it.</summary>
    public static object Head(ScoreMap map, ProjectZone zone) => new
    {
        map = map.Number,
        score = map.Score,
        definition_hash = map.DefinitionHash,
        backtest = map.Backtest,
        target = map.Target.ToString(),
        shape = map.Map.Shape,
        based_on = map.BasedOn,
        moved_by = map.MovedBy,
        calibrated = map.Verdict == CalibrationVerdict.Calibrated,
        verdict = CalibrationVerdicts.Word(map.Verdict),
        verdict_text = CalibrationWords.Short(map),
        fitted_from = DayTexts.OfClose(map.FittedFrom, zone),
        fitted_until = DayTexts.OfClose(map.FittedUntil, zone),
        observations = map.Counts.Observations,
        accounts = map.Counts.Accounts,
        churners = map.Counts.Churners,
        unscored = map.Counts.Unscored,
        ended_otherwise = map.Counts.EndedOtherwise,
        played = map.Counts.Played,
        made_at = map.MadeAt.ToString(),
    };

    private static object Test(MapTest test, ProjectZone zone) => new
    {
        origins = test.Origins.Select(origin => DayTexts.OfClose(origin, zone)),
        from = DayTexts.OfClose(test.From, zone),
        until = DayTexts.OfClose(test.Until, zone),
        observations = test.Observations,
        churners = test.Churners,
        observed_expected = Number(test.ObservedExpected),
        intercept = Number(test.Intercept),
        slope = Number(test.Slope),
        brier = Number(test.Brier),
        skill = Number(test.Skill),
    };

    private static object Range(MapRange range, ScoreOutline outline) => new
    {
        from = outline.Print(range.From),
        to = outline.Print(range.To),
        observations = range.Observations,
        left = range.Left,
        stated = range.Stated,
        stayed = Number(range.Stayed),
    };

    private static object Number(Figure figure) => new { value = figure.Value, low = figure.Interval?.Low, high = figure.Interval?.High, why = figure.Why };
}
