using System.Text;
using Hale.Intake.Audit.Cells;
using Hale.Intake.Audit.Texts;

namespace Hale.Intake.Audit.Recognition;

/// <summary>Columns whose headers are dates: a score with a column for each month or day.</summary>
/// <param name="Columns">The columns with their days.</param>
/// <param name="Name">What stands beside the dates in the headers; empty when nothing does.</param>
internal sealed record WideHeader(IReadOnlyList<(int Column, DayMoment Day)> Columns, string Name)
{
    private const int Fewest = 2;

    /// <summary>The columns whose headers are dates; null when there are hardly any.</summary>
    /// <exception cref="RefusedException">The headers do not tell which dates they are.</exception>
    public static WideHeader? Find(TableProfile profile, DateFormat format, bool? statedDayFirst)
    {
        var dated = Enumerable.Range(0, profile.Table.Columns.Count)
            .Select(column => (column, parts: Split(profile.Table.Columns[column])))
            .Where(found => found.parts is not null)
            .Select(found => (found.column, found.parts!.Value.Name, found.parts.Value.Date))
            .ToList();
        if (dated.Count < Fewest)
        {
            RefuseMonthsWithoutYear(profile);
            return null;
        }

        if (dated.Select(found => found.Name).Distinct(StringComparer.OrdinalIgnoreCase).ToList() is { Count: > 1 } names)
        {
            throw new RefusedException(ColumnRefusals.SeveralWideScores(names));
        }

        var evidence = new DateEvidence();
        dated.ForEach(found => evidence.Add(Encoding.UTF8.GetBytes(found.Date), row: 0));
        var ordered = format with { DayFirst = DateDecision.DayFirst(evidence, TableReadings.Range(dated.Select(found => profile.Table.Columns[found.column])), statedDayFirst) };
        return new WideHeader([.. dated.Select(found => (found.column, Day(found.Date, ordered)))], dated[0].Name);
    }

    private static DayMoment Day(string date, DateFormat format) => format.Read(Encoding.UTF8.GetBytes(date), out var day) == CellState.Read
        ? day
        : throw new RefusedException(ColumnRefusals.ImpossibleHeader(date));

    /// <summary>The date that a header ends or begins with, and what else stands in it.</summary>
    private static (string Name, string Date)? Split(string header)
    {
        var words = header.Split([' ', '_'], StringSplitOptions.RemoveEmptyEntries);
        for (var skipped = 0; skipped < words.Length; skipped++)
        {
            if (IsDate(string.Join(' ', words[skipped..])))
            {
                return (string.Join(' ', words[..skipped]).Trim('-', ':'), string.Join(' ', words[skipped..]));
            }

            if (skipped > 0 && IsDate(string.Join(' ', words[..^skipped])))
            {
                return (string.Join(' ', words[^skipped..]), string.Join(' ', words[..^skipped]));
            }
        }

        return null;
    }

    private static bool IsDate(string text) => DateCell.TryRead(Encoding.UTF8.GetBytes(text), out var date) && date is { Time: null } and ({ IsPlain: true } or { Form: DateForm.Month });

    private static void RefuseMonthsWithoutYear(TableProfile profile)
    {
        var months = profile.Table.Columns.Where(name => NamedDate.Month(name) is not null).ToList();
        if (months.Count > Fewest)
        {
            throw new RefusedException(ColumnRefusals.MonthsWithoutYear(months));
        }
    }
}
