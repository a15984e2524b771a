using Hale.Engine.Profiling;
using Hale.Intake.Audit.Recognition;
using Hale.Intake.Profiling.Surveys;
using static Hale.Intake.Audit.Texts.Phrases;

namespace Hale.Intake.Profiling.Meanings;

/// <summary>What each column of a table is likely to be: from its name, its cells, and the other columns.</summary>
internal sealed class MeaningRecognition
{
    private const double Most = 0.9;
    private const int LongText = 40;
    private const double NearlyAll = 0.5;

    private static readonly string[] IdWords = ["id", "key", "uuid", "guid", "number", "no", "nr", "code", "ref"];

    private readonly List<ColumnJudgement> _columns;

    private MeaningRecognition(IReadOnlyList<ColumnSurvey> surveys) =>
        _columns = [.. surveys.Select((survey, place) => (survey, place, kind: CellKinds.Of(survey)))
            .Select(column => new ColumnJudgement(column.place, column.survey, column.kind, column.kind is CellKind.Date or CellKind.Time ? DateJudgement.Of(column.survey) : null))];

    public static IReadOnlyList<ColumnJudgement> Of(IReadOnlyList<ColumnSurvey> surveys)
    {
        var recognition = new MeaningRecognition(surveys);
        var named = recognition.Best(RoleNames.Account) ?? recognition.Best(RoleNames.ShortAccount);
        var account = recognition.IdBeside(named) ?? named;
        var contact = recognition.Best(RoleNames.Contact, account);
        return [.. recognition._columns.Select(column =>
        {
            var (meaning, reason) = column.Place == account?.Place ? (ColumnMeaning.AccountId, account == named ? "its name says so" : $"an id, another one in every row beside {Quoted(named!.Name)}")
                : column.Place == contact?.Place && !IsEmail(column) ? (ColumnMeaning.ContactId, "its name says so")
                : Of(column);
            return column with { Meaning = meaning, Reason = reason };
        })];
    }

    /// <summary>Whether a column is named like the id of something.</summary>
    public static bool IsIdByName(HeaderName header) => header.Words.Count > 0 && (IdWords.Contains(header.Words[^1], StringComparer.Ordinal) || header.Words[0] is "id" or "uuid");

    private ColumnJudgement? Best(RoleNames names, ColumnJudgement? other = null) => _columns
        .Where(column => column.Place != other?.Place && column.Survey.Filled > 0 && !column.IsTime && column.Kind != CellKind.Boolean)
        .Select(column => (column, rank: names.Rank(column.Survey.Header)))
        .Where(found => found.rank > 0)
        .OrderByDescending(found => found.rank)
        .Select(found => found.column)
        .FirstOrDefault();

    /// <summary>In a list of accounts by name, the column of their id: the first one, which is named like an id and another one in every row.</summary>
    private ColumnJudgement? IdBeside(ColumnJudgement? named) =>
        named is { IsUnique: true } && named.Survey.Header.HoldsAny(["name"]) && _columns[0] is { IsUnique: true } first && IsIdByName(first.Survey.Header) ? first : null;

    private static (ColumnMeaning Meaning, string Reason) Of(ColumnJudgement column)
    {
        var survey = column.Survey;
        return survey.Filled == 0 ? (ColumnMeaning.Empty, "no cell holds anything")
            : IsEmail(column) ? (ColumnMeaning.Email, $"{Number(survey.Texts.Emails)} of {Number(survey.Filled)} cells are addresses")
            : column.Kind is CellKind.Date or CellKind.Time or CellKind.Epoch ? OfTime(column)
            : column.Kind == CellKind.Boolean ? (ColumnMeaning.Boolean, $"its cells are {List(survey.Cells.Words.Keys, "and")}")
            : column.Kind == CellKind.Number ? OfNumber(column)
            : OfText(column);
    }

    private static bool IsEmail(ColumnJudgement column) => column.Survey.Texts.Emails >= Most * column.Survey.Filled && column.Survey.Filled > 0;

    private static (ColumnMeaning Meaning, string Reason) OfTime(ColumnJudgement column)
    {
        var header = column.Survey.Header;
        var cells = column.Kind switch
        {
            CellKind.Date => "its cells are days",
            CellKind.Time => "its cells are days with a time",
            _ => CellKinds.UnitsPerSecond(column.Survey) == 1 ? "its cells are seconds since 1970" : "its cells are milliseconds since 1970",
        };
        return RoleNames.Start.Rank(header) > 0 && !RoleNames.EventTime.IsWhole(header) ? (ColumnMeaning.StartTime, $"{cells}, and its name says that something began")
            : Math.Max(RoleNames.TermEnd.Rank(header), Math.Max(RoleNames.EventEnd.Rank(header), RoleNames.End.Rank(header))) > 0 ? (ColumnMeaning.EndTime, $"{cells}, and its name says that something ended")
            : (ColumnMeaning.Time, cells);
    }

    private static (ColumnMeaning Meaning, string Reason) OfNumber(ColumnJudgement column)
    {
        var (survey, header) = (column.Survey, column.Survey.Header);
        return RoleNames.EventName.IsWhole(header) && !survey.Cells.HasManyWords ? (ColumnMeaning.EventName, $"its name says so, and there are {Number(survey.Values.Count)} different ones")
            : IsIdByName(header) ? (ColumnMeaning.OtherId, "its name says so")
            : survey.Numbers.Decorated is { Any: true } signed && RoleNames.Money.Rank(header) == 0 ? (ColumnMeaning.Amount, $"cells such as {Quoted(signed.Cell)}")
            : RoleNames.Money.Rank(header) > 0 ? (ColumnMeaning.Amount, "its cells are numbers, and its name is one of amounts")
            : (ColumnMeaning.Number, "its cells are numbers");
    }

    private static (ColumnMeaning Meaning, string Reason) OfText(ColumnJudgement column)
    {
        var (survey, header) = (column.Survey, column.Survey.Header);
        var isFew = !survey.Cells.HasManyWords && survey.Values.Count <= Math.Max(2, survey.Filled * NearlyAll);
        return RoleNames.Currency.Rank(header) > 0 || (isFew && survey.Cells.Words.Keys.All(IsCurrency)) ? (ColumnMeaning.Currency, $"cells such as {Quoted(survey.Texts.First!)}")
            : RoleNames.Country.Rank(header) > 0 ? (ColumnMeaning.Country, "its name says so")
            : RoleNames.EventName.IsWhole(header) && isFew ? (ColumnMeaning.EventName, $"its name says so, and there are {Number(survey.Values.Count)} different ones")
            : IsIdByName(header) ? (ColumnMeaning.OtherId, "its name says so")
            : header.HoldsAny(["name"]) && (!isFew || column.IsUnique) ? (ColumnMeaning.Name, "its name says so")
            : isFew ? (ColumnMeaning.Category, $"{Times(survey.Values.Count, "word", "different words")} in {RowCount(survey.Filled)}")
            : survey.Texts.Letters > LongText * survey.Filled || survey.Texts.WithBlanksInside > NearlyAll * survey.Filled ? (ColumnMeaning.FreeText, "many different texts of several words")
            : (ColumnMeaning.FreeText, "many different texts");
    }

    private static bool IsCurrency(string word) => word is "EUR" or "USD" or "GBP" or "CHF" or "SEK" or "NOK" or "DKK" or "PLN" or "CAD" or "AUD" or "NZD" or "JPY" or "INR" or "BRL" or "CZK" or "HUF" or "SGD" or "ZAR";
}
