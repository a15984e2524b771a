using Hale.Intake.Audit.Cells;
using Hale.Intake.Audit.Rows;
using static Hale.Intake.Audit.Texts.TableReadings;

namespace Hale.Intake.Audit.Texts;

/// <summary>Why the rows of a table, or of two tables together, cannot be used.</summary>
internal static class RowRefusals
{
    public static Refusal TooMany(string column, CellState state, long count, long rows, Places places) => new(
        $"{places.First[0].Split(':')[0]}, column {Quoted(column)}",
        $"{Number(count)} of {Number(rows)} rows cannot be used because of this column: {RowFindings.What(state)} ({string.Join("; ", places.First)}).",
        "Mend the column, or state another one.");

    public static Refusal LostIds(Places places) => new(
        places.First[0].Split(':')[0],
        $"A spreadsheet turned account ids into numbers with an exponent, so that their digits are lost ({string.Join("; ", places.First)}).",
        "Export the file again and keep the column of ids as text.");

    public static Refusal SeveralWithoutDates(Places places) => new(
        null,
        $"{Times(places.Count, "account has", "accounts have")} several scores that differ, and no column says of which day each is ({string.Join("; ", places.First)}).",
        "State the column of dates: --score-columns date=….");

    public static Refusal NothingLeft() => new(null, "No row can be used.", "See what was found in the file, and mend it.");

    public static Refusal LeadingZeros(string scored, string outcome) => new(
        null,
        $"Most accounts are not in the scores as they are written here, but would be without leading zeros: {Quoted(outcome)} here is {Quoted(scored)} there.",
        "Give --ignore-leading-zeros, or write the ids alike.");

    public static Refusal OtherCase(string scored, string outcome) => new(
        null, $"Most accounts are in the scores, but in other letters: {Quoted(outcome)} here is {Quoted(scored)} there.", "Write the ids alike, capital and small letters too.");

    public static Refusal NoMatch(int both, int outcomes, IReadOnlyList<string> scored, IReadOnlyList<string> others) => new(
        null,
        $"{(both == 0 ? "None" : $"Only {Number(both)}")} of {Number(outcomes)} accounts here {(both == 0 ? "is" : "are")} among the scores. Here: {List(others)}. There: {List(scored)}.",
        "Use the same ids in both files, or state the columns of the accounts: --score-columns account=…, --outcome-columns account=….");
}
