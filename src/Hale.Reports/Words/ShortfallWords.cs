using Hale.Engine.ReportCards;

namespace Hale.Reports.Words;

/// <summary>Why a number is missing.</summary>
internal static class ShortfallWords
{
    /// <summary>A clause that follows “not known:” or “no interval:”.</summary>
    public static string Clause(Shortfall why) => why switch
    {
        Shortfall.NobodyLeft => "nobody left in the time that can be judged",
        Shortfall.NobodyStayed => "nobody stayed in the time that can be judged",
        Shortfall.FewChurners => "fewer than 20 customers left, and an interval would promise too much",
        Shortfall.OneValue => "it is the same for every account",
        Shortfall.NoObservations => "there is no observation",
        Shortfall.TooFew => "too few observations for the method",
        Shortfall.CompleteSeparation => "those who left and those who stayed are divided completely, so the number has no finite value",
        Shortfall.NotSettled => "the computation did not settle",
        Shortfall.Exact => "it is exact",
        Shortfall.NoDates => "the files carry no dates",
        Shortfall.ShortHistory => "the history is too short",
    };

    /// <summary>The same in a few words, for the cell of a table.</summary>
    public static string Brief(Shortfall why) => why switch
    {
        Shortfall.NobodyLeft => "nobody left",
        Shortfall.NobodyStayed => "nobody stayed",
        Shortfall.FewChurners => "fewer than 20 left",
        Shortfall.OneValue => "the same for all",
        Shortfall.NoObservations => "no observation",
        Shortfall.TooFew => "too few",
        Shortfall.CompleteSeparation => "divided completely",
        Shortfall.NotSettled => "did not settle",
        Shortfall.Exact => "exact",
        Shortfall.NoDates => "no dates",
        Shortfall.ShortHistory => "history too short",
    };
}
