using Hale.Engine.ReportCards;

namespace Hale.Reports.Words;

/// <summary>How early the worst band warns.</summary>
internal static class WarningWords
{
    /// <summary>Everything in one sentence, or two where those who stayed are known too.</summary>
    public static string Sentence(ReportCard card)
    {
        var warning = card.Warning;
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
        var more = string.Concat(known.Skip(1).Select(row => $", {Hundred(row.Leavers.Value!.Value)} for at least {NumberWords.Count(row.Days)}"));
        var stayed = first.Stayers.Value is null
            ? ""
            : $" Among observations of accounts that stayed, {FigureWords.OfHundred(first.Stayers)} had been {BandNames.Being(warning.Band)} for at least {NumberWords.Count(first.Days, "day", "days")}.";
        var noticed = card.Making.DecisionsKnown ? "" : " The outcomes do not say when notice was given: where it came earlier, the true warning was shorter.";
        return $"When they {(card.Making.DecisionsKnown ? "decided" : "left")}, {FigureWords.OfHundred(first.Leavers)} leavers had been {BandNames.Being(warning.Band)} for at least {NumberWords.Count(first.Days, "day", "days")}{more}.{stayed}{noticed}";
    }

    public static string? Alerts(Warning warning)
    {
        if (warning.WhyNot is not null || warning.Alerts == 0)
        {
            return null;
        }
        var judged = warning.TrueAlerts + warning.FalseAlerts;
        var open = warning.OpenAlerts == 0 ? "" : $"; {NumberWords.Count(warning.OpenAlerts)} more cannot be judged";
        if (judged == 0)
        {
            return $"Accounts {BandNames.Entering(warning.Band, "turned", "entered")} {NumberWords.Count(warning.Alerts, "time", "times")}, and none of these can be judged yet.";
        }
        var rate = warning.FalsePerHundred.Value is null ? "" : $" That is {FigureWords.Number(warning.FalsePerHundred, 1)} false alarms for each 100 accounts watched for a month.";
        return $"When an account {BandNames.Entering(warning.Band, "turns", "enters")}, {CapacityWords.Hundred((double)warning.TrueAlerts / judged)} of 100 leave within {NumberWords.Count(warning.HorizonDays, "day", "days")} ({NumberWords.Count(warning.TrueAlerts)} of {NumberWords.Count(judged, "time", "times")}{open}).{rate}";
    }

    // Below one of a hundred a whole number would round up to more than the mark before it.
    private static string Hundred(double share) => NumberWords.Fixed(share * 100, share is > 0 and < .01 ? 1 : 0);
}
