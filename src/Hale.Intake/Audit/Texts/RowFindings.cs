using System.Globalization;
using Hale.Engine.Auditing.Input;
using Hale.Intake.Audit.Cells;
using Hale.Intake.Audit.Rows;
using static Hale.Intake.Audit.Texts.TableReadings;

namespace Hale.Intake.Audit.Texts;

/// <summary>What a person should know about the rows.</summary>
internal static class RowFindings
{
    public static InputFinding NotUsed(CellState state, string column, Places places) => new(
        Code(state), $"{RowCount(places.Count)} {Are(places.Count)} not used: {What(state)} in {Quoted(column)}.", places.Count, places.First);

    public static string What(CellState state) => state switch
    {
        CellState.Read => "a cell",
        CellState.Empty => "an empty cell",
        CellState.Unreadable => "a cell that cannot be read",
        CellState.Impossible => "a day that does not exist, or lies before 1990 or after 2199",
        CellState.Future => "a day after today",
    };

    public static InputFinding Totals(Places places) => new("totals_row", $"{RowCount(places.Count)} of totals {Are(places.Count)} not used.", places.Count, places.First);

    public static InputFinding RepeatedHeaders(Places places) => new(
        "repeated_header", $"{RowCount(places.Count)} {(places.Count == 1 ? "repeats" : "repeat")} the header and {Are(places.Count)} not used.", places.Count, places.First);

    public static InputFinding EmptySigns(string column, Places places) => new(
        "empty_signs", $"{Cells(places.Count)} of {Quoted(column)} {(places.Count == 1 ? "says" : "say")} that there is nothing, and {Are(places.Count)} read as empty.", places.Count, places.First);

    public static InputFinding Duplicates(Places places) => new(
        "duplicate_rows", $"{RowCount(places.Count)} {(places.Count == 1 ? "repeats" : "repeat")} another of the same account and time, and {(places.Count == 1 ? "counts" : "count")} once.", places.Count, places.First);

    public static InputFinding Conflicts(Places places, bool dated) => new(
        "conflicting_scores",
        $"{(dated ? Times(places.Count, "day of an account", "days of accounts") : Times(places.Count, "account", "accounts"))} {(places.Count == 1 ? "has" : "have")} several scores that differ; none of them is used.",
        places.Count,
        places.First);

    public static InputFinding Superseded(Places places) => new(
        "several_a_day", $"{RowCount(places.Count)} {Are(places.Count)} followed by a later one of the same account and day; the last of the day counts.", places.Count, places.First);

    public static InputFinding Gaps(Places places) => new(
        "gaps", $"{Times(places.Count, "account has", "accounts have")} no score for a month or more between two scores.", places.Count, places.First);

    public static InputFinding UndatedStayed(int count) => new(
        "undated_stayed", $"{Times(count, "account has", "accounts have")} no date of leaving and {(count == 1 ? "is" : "are")} read as still {(count == 1 ? "a customer" : "customers")}.", count, []);

    public static InputFinding LossWithoutDate(Places places, bool used) => new(
        "loss_without_date",
        $"{Times(places.Count, "account", "accounts")} left on a day that the file does not give{(used ? "" : $" and {Are(places.Count)} not used")}.",
        places.Count,
        places.First);

    public static InputFinding ContraryOutcomes(Places places) => new(
        "conflicting_outcomes", $"{Times(places.Count, "account has", "accounts have")} different outcomes on the same day; none of them is used.", places.Count, places.First);

    public static InputFinding RepeatedAccounts(Places places) => new(
        "repeated_accounts", $"{RowCount(places.Count)} {Are(places.Count)} of an account that stands above already; the later cells count.", places.Count, places.First);

    public static InputFinding OutcomeWithoutScore(int count, int all, IReadOnlyList<string> examples) => new(
        "outcome_without_score", $"{Number(count)} of {Times(all, "account", "accounts")} with an outcome {(count == 1 ? "has" : "have")} no score.", count, examples);

    public static InputFinding ScoreWithoutOutcome(int count, int all, IReadOnlyList<string> examples) => new(
        "score_without_outcome", $"{Number(count)} of {Times(all, "account", "accounts")} with a score {(count == 1 ? "has" : "have")} no outcome.", count, examples);

    /// <summary>An account, its day and the rows that contradict each other.</summary>
    public static string Place(string account, int? day, long one, long other)
    {
        var date = day is > 0 ? string.Create(CultureInfo.InvariantCulture, $" on {DateOnly.FromDayNumber(day.Value):yyyy-MM-dd}") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{account}{date}: rows {one} and {other}");
    }

    public static string Gap(string account, DateOnly from) => string.Create(CultureInfo.InvariantCulture, $"{account} after {from:yyyy-MM-dd}");

    private static string Code(CellState state) => state switch
    {
        CellState.Read => "read",
        CellState.Empty => "empty_cells",
        CellState.Unreadable => "unreadable_cells",
        CellState.Impossible => "impossible_dates",
        CellState.Future => "future_dates",
    };

    private static string Are(long count) => count == 1 ? "is" : "are";

    private static string Cells(long count) => Times(count, "cell", "cells");
}
