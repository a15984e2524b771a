using Hale.Engine.Auditing.Input;
using Hale.Engine.Profiling;
using Hale.Intake.Audit.Recognition;
using Hale.Intake.Profiling.Meanings;
using static Hale.Intake.Audit.Texts.Phrases;

namespace Hale.Intake.Profiling;

/// <summary>What a person should look at in a column.</summary>
internal static class ColumnFindings
{
    public static IReadOnlyList<InputFinding> Of(ColumnJudgement column) =>
        [.. Texts(column).Concat(Numbers(column)).Concat(column.IsTime ? Dates(column, column.Dates!) : []).Concat(Repetition(column))];

    private static IEnumerable<InputFinding> Texts(ColumnJudgement column)
    {
        var texts = column.Survey.Texts;
        if (texts.NullWords.Count > 0)
        {
            var cells = texts.NullWords.Values.Sum();
            yield return new InputFinding(
                "null_words", $"{Times(cells, "cell says", "cells say")} {List(texts.NullWords.Keys, "or")}: counted as empty here, but an import reads it as a text, and refuses it as a number, date or truth.", cells, [.. texts.NullWords.Keys]);
        }

        if (texts.Blank.Any)
        {
            yield return new InputFinding("blank_cells", $"{Times(texts.Blank.Count, "cell holds", "cells hold")} nothing but blanks, the first in row {Number(texts.Blank.Row)}: an import does not take it for empty.", texts.Blank.Count, []);
        }

        if (texts.AroundBlanks.Any && column.Kind == CellKind.Text)
        {
            yield return new InputFinding("blanks_around", $"{Times(texts.AroundBlanks.Count, "cell begins or ends", "cells begin or end")} with blanks, first {At(texts.AroundBlanks)}: to an import they are other texts.", texts.AroundBlanks.Count, [texts.AroundBlanks.Cell]);
        }

        if (texts.Mojibake.Any)
        {
            yield return new InputFinding("mojibake", $"{Times(texts.Mojibake.Count, "cell was", "cells were")} read in the wrong encoding before and saved so: {At(texts.Mojibake)}.", texts.Mojibake.Count, [texts.Mojibake.Cell]);
        }

        var alike = column.Kind != CellKind.Text ? [] : column.Survey.Cells.Words.Keys.GroupBy(word => word, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).ToList();
        if (alike.Count > 0)
        {
            yield return new InputFinding("mixed_case", $"{List(alike[0], "and")} differ only in case{(alike.Count == 1 ? "" : $", as {Times(alike.Count - 1, "other word does", "other words do")}")}: to an import they are different.", alike.Count, [.. alike[0]]);
        }
    }

    private static IEnumerable<InputFinding> Numbers(ColumnJudgement column)
    {
        var (numbers, survey) = (column.Survey.Numbers, column.Survey);
        var isId = column.Meaning is ColumnMeaning.AccountId or ColumnMeaning.ContactId or ColumnMeaning.OtherId;
        if (numbers.Padded.Any && numbers.ShortestUnpadded < numbers.LongestPadded && (isId || numbers.LongestPadded > 1) && !column.IsTime && numbers.Padded.Cell.Trim('0').Length > 0)
        {
            yield return Seen("lost_zeros", numbers.Padded, $"{Times(numbers.Padded.Count, "number begins", "numbers begin")} with zeros ({At(numbers.Padded)}) and others are shorter: some may have lost their leading zeros.");
        }

        if (numbers.Scientific.Any)
        {
            yield return Seen("scientific", numbers.Scientific, $"{Times(numbers.Scientific.Count, "cell is", "cells are")} written like {At(numbers.Scientific)}, as a spreadsheet shows long numbers: digits may be lost.");
        }

        if (isId && numbers.PointZero.Any)
        {
            yield return Seen("ids_with_decimals", numbers.PointZero, $"{Times(numbers.PointZero.Count, "id is", "ids are")} written like {At(numbers.PointZero)}, as programs write whole numbers beside empty cells: other files may say it without “.0”.");
        }

        if (column.Kind == CellKind.Number && numbers.Grouped.Any && numbers.PlainComma < survey.Filled)
        {
            yield return Seen("thousands", numbers.Grouped, $"{Times(numbers.Grouped.Count, "number has", "numbers have")} signs between thousands ({At(numbers.Grouped)}): with a decimal point an import reads it as a text.");
        }

        if (column.Kind == CellKind.Number && numbers.Decorated.Any)
        {
            yield return Seen("signs", numbers.Decorated, $"{Times(numbers.Decorated.Count, "number has", "numbers have")} a sign such as that of a currency ({At(numbers.Decorated)}): an import reads it as a text.");
        }

        if (column.Kind == CellKind.Number && !survey.IsNumeric && survey.Cells.Numbers is { Points.Any: true, Commas.Any: true } marks)
        {
            yield return Seen("mixed_decimals", marks.Commas, $"Some decimals follow a point ({At(marks.Points)}) and some a comma ({At(marks.Commas)}).");
        }

        if (column.Kind == CellKind.Number && survey.Cells.Numbers is { Points.Any: false, Commas.Any: false } unclear && (unclear.UnclearCommas.Any || unclear.UnclearPoints.Any))
        {
            var seen = unclear.UnclearCommas.Any ? unclear.UnclearCommas : unclear.UnclearPoints;
            yield return Seen("unclear_decimals", seen, $"{At(seen)} may have three decimals or be thousands: no other row of the column decides.");
        }

        if (column.Kind == CellKind.Epoch)
        {
            yield return new InputFinding("epoch", $"Times are {(CellKinds.UnitsPerSecond(survey) == 1 ? "seconds" : "milliseconds")} since 1970: a source needs a query to read them.", survey.Filled, survey.Texts.Examples);
        }

        if (column.Kind is CellKind.Number && survey.Cells.Dates.Serials.Count == survey.Filled && survey.Filled > 0 && survey.Header.HoldsAny(["date", "datum", "day", "at"]))
        {
            yield return Seen("serial_dates", survey.Cells.Dates.Serials, $"Its numbers look like days as a spreadsheet counts them ({At(survey.Cells.Dates.Serials)}): save them as dates.");
        }

        var others = survey.Filled - survey.Cells.Numbers.Count;
        if (column.Kind == CellKind.Number && others > 0)
        {
            yield return new InputFinding("not_all_numbers", $"{Times(others, "cell is", "cells are")} no number.", others, []);
        }
    }

    private static IEnumerable<InputFinding> Dates(ColumnJudgement column, DateJudgement judgement)
    {
        var dates = column.Survey.Dates;
        if (judgement.Order is DayOrder.Both or DayOrder.Unclear)
        {
            yield return new InputFinding("day_or_month", $"{Capital(judgement.Text)}.", column.Survey.Cells.Dates.Numbers.Count, []);
        }

        if (dates.Shapes.Keys.Select(Family).Distinct(StringComparer.Ordinal).Count() > 1)
        {
            yield return new InputFinding("mixed_dates", $"Dates are written in several ways: {string.Join(", ", dates.Shapes.OrderByDescending(shape => shape.Value).Take(4).Select(shape => $"{shape.Key} in {RowCount(shape.Value)}"))}.", dates.Shapes.Count, [.. dates.Shapes.Keys.Take(4)]);
        }

        foreach (var (shape, count) in judgement.Unread.Take(3))
        {
            yield return new InputFinding("unread_dates", $"{Times(count, "date", "dates")} of the form {shape} {(count == 1 ? "is" : "are")} read by no pattern of a source.", count, [shape]);
        }

        foreach (var (seen, code, what) in new[]
        {
            (dates.Impossible, "impossible_dates", "written like a date that there is not"),
            (dates.OfZero, "zero_dates", "1900-01-01, which systems write where they know no date"),
            (dates.BeforeEarly, "early_dates", "before 1980"),
            (dates.InFuture, "future_dates", "after today"),
        })
        {
            if (seen.Any)
            {
                yield return Seen(code, seen, $"{Times(seen.Count, "date is", "dates are")} {what}, first {At(seen)}.");
            }
        }

        var others = column.Survey.Filled - column.Survey.Cells.Dates.Any;
        if (others > 0)
        {
            yield return new InputFinding("not_all_dates", $"{Times(others, "cell is", "cells are")} no date.", others, []);
        }
    }

    private static IEnumerable<InputFinding> Repetition(ColumnJudgement column)
    {
        var (values, survey) = (column.Survey.Values, column.Survey);
        if (values is { Count: 1, IsExact: true } && survey.Filled > 1)
        {
            yield return new InputFinding("constant", $"Every cell that holds something says {Quoted(survey.Texts.First!)}.", survey.Filled, [survey.Texts.First!]);
        }

        var isNearlyUnique = values.Repeated > 0 && values.RepeatedCells * 20 < survey.Filled;
        if (column.Meaning is ColumnMeaning.OtherId or ColumnMeaning.AccountId or ColumnMeaning.ContactId && isNearlyUnique)
        {
            yield return new InputFinding(
                "repeated_ids", $"{Times(values.Repeated, "id stands", "ids stand")} in more than one row{(values.IsExact ? "" : " (estimated)")}, such as {List(values.RepeatedExamples)}: alone {(column.Meaning == ColumnMeaning.AccountId ? "it names no one row" : "it is no id of the row")}.", values.Repeated, values.RepeatedExamples);
        }
    }

    private static InputFinding Seen(string code, Seen seen, string text) => new(code, text, seen.Count, [seen.Cell]);

    /// <summary>Dates of one family differ only in leading zeros and in how exact the time is.</summary>
    private static string Family(string shape) => string.Concat(shape.Where(letter => letter is '/' or '.' or '-' or 'a').Distinct()) + (shape.StartsWith("9999", StringComparison.Ordinal) ? "y" : "");
}
