using Hale.Intake.Audit.Recognition;
using static Hale.Intake.Audit.Texts.TableReadings;

namespace Hale.Intake.Audit.Texts;

/// <summary>Why it cannot be told what the columns are, or how one of them is to be read.</summary>
internal static class ColumnRefusals
{
    public static Refusal UnknownRole(string role, string option, IReadOnlyList<string> roles) => new(
        null, $"There is no {role} among the columns that can be stated.", $"After {option} write one of {string.Join(", ", roles)}, such as {ByOption(option, roles[0])}.");

    public static Refusal NoColumn(string role, string name, IReadOnlyList<string> columns, string? near, string option) => new(
        null,
        $"The file has no column {Quoted(name)}; its columns are {List(columns)}.",
        $"Name the column as it stands in the file: {ByOption(option, role)}{(near is null ? "" : $" (did you mean {Quoted(near)}?)")}.");

    public static Refusal RepeatedColumn(string name, int count) => new(
        $"column {Quoted(name)}", $"The file has {count} columns of this name.", "Give each column of the file its own name.");

    public static Refusal SeveralFit(string role, IReadOnlyList<string> columns, string option) => new(
        null, $"{Capital(List(columns, "and"))} could each be the {role}.", $"State which one is: {ByOption(option, role, columns[0])}.");

    public static Refusal NoneFits(string role, IReadOnlyList<string> columns, string option) => new(
        null, $"No column looks like the {role}; the columns are {List(columns)}.", $"State which one is: {ByOption(option, role)}.");

    public static Refusal NoOutcome(IReadOnlyList<string> columns, string option) => new(
        null,
        $"No column says who left: none looks like a date of leaving or an outcome; the columns are {List(columns)}.",
        $"State one: {ByOption(option, Roles.Date)}, or {ByOption(option, Roles.Outcome)}.");

    public static Refusal TermsWithoutOutcome(string column, string option) => new(
        $"column {Quoted(column)}",
        "The file has dates of renewals or terms, but no column says who renewed and who left.",
        $"State the column that does: {ByOption(option, Roles.Outcome)}. If these are the days on which customers left, say {ByOption(option, Roles.Date, column)} in a file whose column is named so, such as `Churn date`.");

    public static Refusal NoDates(string column, IEnumerable<string> cells, string option) => new(
        $"column {Quoted(column)}",
        $"The column is named like a date, but its cells are none: {List(cells.Take(3))}.",
        $"Write dates such as 2024-01-31, or state another column: {ByOption(option, Roles.Date)}.");

    public static Refusal BothOrders(string column, Seen dayFirst, Seen monthFirst) => new(
        $"column {Quoted(column)}",
        $"Day and month change places: {At(dayFirst)} has the day first, {At(monthFirst)} the month.",
        "Mend the file so that all dates are written alike, best as 2024-01-31; or give --day-first or --month-first, then the other dates are left out.");

    public static Refusal UnclearOrder(string column, Seen unclear) => new(
        $"column {Quoted(column)}",
        $"No date of the column tells whether the day or the month stands first, such as {At(unclear)}.",
        "Give --day-first or --month-first.");

    public static Refusal MixedOffsets(string column, Seen with, Seen without) => new(
        $"column {Quoted(column)}",
        $"Some times say how far they are from UTC and others do not: {At(with)}, {At(without)}.",
        "Write all times with an offset such as +01:00 or Z, or all without.");

    public static Refusal BothMarks(string column, Seen points, Seen commas) => new(
        $"column {Quoted(column)}",
        $"Points and commas do not go together: {At(points)}, {At(commas)}.",
        "Mend the file so that all numbers are written alike; or give --decimal-point or --decimal-comma, then the other numbers are left out.");

    public static Refusal UnclearMark(string column, Seen unclear) => new(
        $"column {Quoted(column)}",
        $"It cannot be told whether {At(unclear)} has three decimals or is more than a thousand, and nothing else in the file tells.",
        "Give --decimal-point or --decimal-comma.");

    public static Refusal MixedPercent(string column, Seen percent, Seen plain) => new(
        $"column {Quoted(column)}", $"Some cells are in percent and others are not: {At(percent)}, {At(plain)}.", "Write all of them with a percent sign, or all without.");

    public static Refusal UnknownLevels(string column, IEnumerable<string> words) => new(
        $"column {Quoted(column)}", $"The order of its words is not known: {List(words.Take(12))}.", "State them from the worst to the best, such as --levels red,yellow,green.");

    public static Refusal UnstatedLevels(string column, IReadOnlyList<string> words) => new(
        $"column {Quoted(column)}", $"The column has words that --levels does not name: {List(words.Take(12))}.", "Name all words in --levels, from the worst to the best.");

    public static Refusal NoWords(string column) => new(
        $"column {Quoted(column)}", "--levels was given, but the score is made of numbers and no column of words is its band.", "Leave out --levels, or state the column of words: --score-columns score=….");

    public static Refusal WordsHaveNoDirection(string column) => new(
        $"column {Quoted(column)}", "The score is made of words, whose order says which end is bad.", "Leave out --higher-is-worse and --higher-is-better; give --levels, from the worst to the best.");

    public static Refusal UnknownOutcomes(string column, IReadOnlyList<string> words) => new(
        $"column {Quoted(column)}",
        $"It is not known what {List(words.Take(12))} {(words.Count == 1 ? "means" : "mean")} for the customer.",
        "Write renewed or active for those who stayed; churned, payment failed, bankrupt, ended by us or merged for those who did not.");

    public static Refusal FlagOfWhat(string column) => new(
        $"column {Quoted(column)}", "The column says yes and no, but its name does not tell to what.", "Name the column `Churned` (yes: the customer left) or `Renewed` (yes: the customer stayed).");

    public static Refusal SeveralWideScores(IReadOnlyList<string> names) => new(
        null, $"The columns with dates in their names are of different things: {List(names.Select(name => name.Length == 0 ? "only a date" : name))}.", "Keep the columns of one score, or give the score as one column with a row for each date.");

    public static Refusal ImpossibleHeader(string date) => new($"column {Quoted(date)}", "There is no such day.", "Mend the name of the column.");

    public static Refusal MonthsWithoutYear(IReadOnlyList<string> months) => new(
        null, $"The columns {List(months)} are months without a year.", "Write the year too, such as `Jan 2024` or `2024-01`.");

    public static Refusal BadZone(string zone) => new(null, $"There is no time zone {Quoted(zone)}.", "Give --zone a name such as Europe/Berlin.");
}
