using Hale.Engine.ReportCards;

namespace Hale.Reports.Words;

/// <summary>How early the worst band warns.</summary>
internal static class WarningWords
{
    /// <summary>Everything in one sentence, or two where those who stayed are known too.</summary>
    public static string Sentence(Warning warning)
    {
        if (warning.WhyNot is { } why)
        {
            return $"How early it warns cannot be said: {ShortfallWords.Clause(why)}.";
        }
        var known = warning.At.Where(row => row.Leavers.Value is not null).ToList();
        if (known.Count == 0)
        {
            return "How early it warns cannot be said: no account left with a current score.";
        }
        var first = known[0];
        var more = string.Concat(known.Skip(1).Select(row => $", {NumberWords.Fixed(row.Leavers.Value!.Value * 100, 0)} for at least {NumberWords.Count(row.Days)}"));
        var stayed = first.Stayers.Value is null
            ? ""
            : $" Among observations of accounts that stayed, {FigureWords.OfHundred(first.Stayers)} had been {BandNames.Being(warning.Band)} for at least {NumberWords.Count(first.Days, "day", "days")}.";
        return $"When they decided, {FigureWords.OfHundred(first.Leavers)} leavers had been {BandNames.Being(warning.Band)} for at least {NumberWords.Count(first.Days, "day", "days")}{more}.{stayed}";
    }

    public static string? Alerts(Warning warning, Subject subject)
    {
        if (warning.WhyNot is not null || warning.Alerts == 0)
        {
            return null;
        }
        var rate = warning.FalsePerHundred.Value is null
            ? ""
            : $" That is {FigureWords.Number(warning.FalsePerHundred, 1)} entries without leaving for each 100 accounts watched for a month{Sentences.Bracket(FigureWords.IntervalClause(warning.FalsePerHundred, FigureWords.NumberInterval(warning.FalsePerHundred, 1)))}.";
        var within = subject.HorizonDays is null ? "" : $" within {SubjectWords.Days(subject)}";
        return $"Accounts entered {BandNames.Noun(warning.Band)} {NumberWords.Count(warning.Alerts, "time", "times")}: {NumberWords.Count(warning.TrueAlerts)} were followed by leaving{within}, {NumberWords.Count(warning.FalseAlerts)} were not, {NumberWords.Count(warning.OpenAlerts)} cannot be judged yet.{rate}";
    }
}
