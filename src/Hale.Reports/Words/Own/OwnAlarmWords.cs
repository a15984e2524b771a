using Hale.Engine.ReportCards.Own;

namespace Hale.Reports.Words.Own;

/// <summary>What speaks against believing the card of an own score, and what to do.</summary>
internal static class OwnAlarmWords
{
    public static AlarmText Of(OwnAlarm alarm) => alarm.Match(new OwnAlarmCases<AlarmText>
    {
        SingleMeasure = SingleMeasure,
        GivesAway = GivesAway,
        UndatedPredicts = UndatedPredicts,
        NearDuplicates = NearDuplicates,
        StaleInputs = StaleInputs,
        TermNeverEnded = TermNeverEnded,
        GreenInflation = GreenInflation,
        CalibrationDecay = CalibrationDecay,
        MapDecay = MapDecayWords.Of,
        LateFacts = LateWords.Of,
        Drift = DriftWords.Of,
    });

    private static AlarmText SingleMeasure(OwnAlarm.SingleMeasure alarm) => Text(
        alarm,
        $"Too good to be believed until somebody has checked: “{alarm.Measure}” alone knows nearly everything.",
        $"By that measure alone {Pairs(alarm.Auc)} pairs stand in the right order{(alarm is { Next: { } next, NextAuc: { } auc } ? $"; by the next best, “{next}”, {Pairs(auc)}" : string.Empty)}. What was known beforehand hardly ever tells so much; what was written once leaving was known does it easily.",
        $"Take ten accounts that left: what was their value of “{alarm.Measure}” at the observation, and who wrote it, when and why?",
        "Ask whether it follows from leaving itself: a notice, a closed project, a lost renewal, users that were removed.",
        "If it does, leave the measure out, or say in its source when each value became known.");

    private static AlarmText GivesAway(OwnAlarm.GivesAway alarm) => Text(
        alarm,
        $"Too good to be believed until somebody has checked: “{alarm.Measure}” may say that leaving was already decided.",
        $"Of {NumberWords.Count(alarm.Observations, "observation", "observations")} with its lowest points {NumberWords.Count(alarm.Left)} were followed by leaving. A cancellation that is already scheduled looks like this: it is no foresight, and nobody can act on it any more.",
        $"Open the accounts with the lowest points of “{alarm.Measure}”: had they given notice by then?",
        "If they had, import the notice as an outcome with the day on which it was given: such accounts are then left out of what is observed, because they have decided.",
        "If they had not, say what was looked at; the measure is then a very good one.");

    private static AlarmText UndatedPredicts(OwnAlarm.UndatedPredicts alarm) => Text(
        alarm,
        $"Too good to be believed until somebody has checked: “{alarm.Measure}” rests on attributes without a history, and tells who left.",
        $"By it {Pairs(alarm.Auc)} pairs stand in the right order. Nobody knows what these attributes were at the time: they are read as they are today, and may have been edited once the account had left.",
        "Compare accounts that left with accounts that stayed: was the attribute changed after the leaving?",
        "Give its source a `valid_from` column, or take snapshots of the source from now on, so that its history is known.",
        "Until then write `validation: { undated: missing }` in hale.yaml: what rests on such attributes then counts as missing.");

    private static AlarmText NearDuplicates(OwnAlarm.NearDuplicates alarm) => Text(
        alarm,
        $"{NumberWords.Count(alarm.Count, "pair", "pairs")} of different accounts had nearly the same values again and again: one customer may be stored twice.",
        $"{string.Join("; ", alarm.Pairs.Select(pair => $"{pair.First} and {pair.Second} at {NumberWords.Count(pair.Moments, "moment", "moments")}"))}{(alarm.Count > alarm.Pairs.Count ? "; and others" : string.Empty)}. Each counts as a customer of its own; what is known of one then seems to foretell what the other did.",
        "Look at both accounts of a pair: are they one customer under two ids?",
        "If they are, match them (`hale match`), so that they count once.");

    private static AlarmText StaleInputs(OwnAlarm.StaleInputs alarm) => Text(
        alarm,
        $"{NumberWords.Count(alarm.Inputs.Count, "measure", "measures")} often had no current data when accounts were observed.",
        $"{string.Join(" ", alarm.Inputs.Select(Stale))} The score was judged on what was left, and may do better or worse with current data.",
        "See with `hale data` when these sources last reached the warehouse, and how far they go.",
        "If a source has ended for good, leave its measures out of the score.");

    private static string Stale(StaleInput input) => input.Since is { } since
        ? $"“{input.Measure}”: its data ended; from {NumberWords.Day(since)} on {NumberWords.Percent(input.Share)} of the observations had none."
        : $"“{input.Measure}”: too old in {NumberWords.Percent(input.Share)} of the observations.";

    private static AlarmText TermNeverEnded(OwnAlarm.TermNeverEnded alarm) => Text(
        alarm,
        $"No {Term(alarm.Months)} renewal is in the data: {Term(alarm.Months)} churn is not predicted.",
        $"{NumberWords.Count(alarm.Accounts)} of {NumberWords.Count(alarm.Of, "account", "accounts")} had a contract of {NumberWords.Count(alarm.Months, "month", "months")}, and none of those came up for decision while outcomes were watched. They could not leave, so that they count as retained whatever their score was.",
        "Read the card as one of the other contracts.",
        "Judge again once some of these contracts have ended, or import earlier contracts and outcomes.");

    private static string Term(int months) => months switch
    {
        1 => "monthly",
        3 => "quarterly",
        6 => "half-yearly",
        12 => "annual",
        24 => "two-year",
        36 => "three-year",
        _ => $"{NumberWords.Count(months)}-month",
    };

    private static AlarmText GreenInflation(OwnAlarm.GreenInflation alarm) => Text(
        alarm,
        "Green means less than it did: more accounts are in the best band, and more of those leave.",
        $"From {NumberWords.Day(alarm.Split)} on {NumberWords.Percent(alarm.Share)} of the observations were in the best band, {NumberWords.Percent(alarm.ShareBefore)} before; {NumberWords.Percent(alarm.Churn)} of those were followed by leaving, {NumberWords.Percent(alarm.ChurnBefore)} before.",
        "Look at the measures that rose most: do they count something that everybody now does, or that people enter to please?",
        "`hale suggest-thresholds` shows where the bands would lie today; nothing changes until you apply it.");

    private static AlarmText CalibrationDecay(OwnAlarm.CalibrationDecay alarm) => Text(
        alarm,
        $"The same score no longer means the same: {(alarm.Observed > alarm.Expected ? "more" : "fewer")} customers left than such scores meant before.",
        $"From {NumberWords.Day(alarm.Split)} on {NumberWords.Count(alarm.Observed)} observations were followed by leaving; at the rates that the same scores had before it would have been about {NumberWords.Fixed(Math.Round(alarm.Expected), 0)}.",
        $"Look for what changed around {NumberWords.Month(alarm.Split)}: prices, customers of another kind, the way of recording who leaves.",
        "Where probabilities are read from the score, look at their map with `hale calibrate`; it is never fitted anew by itself.");

    private static string Pairs(double auc) => NumberWords.Fixed(auc * 100, auc is > .995 and < 1 ? 1 : 0) + " of 100";

    private static AlarmText Text(OwnAlarm alarm, string headline, string text, params IReadOnlyList<string> checks) => new(alarm.Code, alarm.Blocks, headline, text, checks);
}
