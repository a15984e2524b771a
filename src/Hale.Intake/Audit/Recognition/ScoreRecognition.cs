using Hale.Engine.Auditing.Input;
using Hale.Intake.Audit.Texts;

namespace Hale.Intake.Audit.Recognition;

/// <summary>Finds out how a table of scores is to be read.</summary>
internal sealed class ScoreRecognition(TableProfile profile, ColumnChooser chooser, RecognitionContext context)
{
    private const int MostLevels = 20;
    private const int ByContent = 1;
    private const int ByBandName = 2;

    /// <summary>How the table is read.</summary>
    /// <exception cref="RefusedException">It cannot be told what the columns are or how they are to be read.</exception>
    public ScoreLayout Recognise(CancellationToken cancellationToken)
    {
        var wide = Wide();
        wide?.Columns.ToList().ForEach(column => chooser.Take(column.Column));
        var account = AccountColumn.Find(profile, chooser);
        int? date = wide is null && context.Stated.AsOf is null ? Date() : null;
        int? score = wide is null ? Score() : null;
        var band = wide is null ? chooser.Choose(Roles.Band, BandRank, required: false) : null;
        var attributes = new AttributeRecognition(profile, chooser, context);
        attributes.Choose();
        IReadOnlyList<int> scores = wide is null ? [score!.Value] : [.. wide.Columns.Select(column => column.Column)];
        profile.Deepen([.. new[] { date, band }.OfType<int>(), .. scores, .. attributes.Columns], cancellationToken);
        return Decide(account, date, scores, band, wide, attributes);
    }

    private ScoreLayout Decide(int account, int? date, IReadOnlyList<int> scores, int? band, WideHeader? wide, AttributeRecognition attributes)
    {
        var name = wide is null ? profile.Table.Columns[scores[0]] : wide.Name.Length > 0 ? wide.Name : "score";
        var shown = wide is null ? profile.Table.Shown(scores[0]) : TableReadings.Range(scores.Select(profile.Table.Shown));
        var cells = ScoreDecision.Of(profile, scores, new HeaderName(name), shown, context.Stated);
        DateColumn? dates = date is { } column ? context.DateColumn(profile, column, anyForm: true) : null;
        var bands = band is null ? null : BandScale(band.Value, cells);
        if (context.Stated.Levels is not null && cells.Levels is null && bands is null)
        {
            throw new RefusedException(ColumnRefusals.NoWords(shown));
        }

        var decided = attributes.Decide();
        return new ScoreLayout
        {
            Account = account,
            Date = dates,
            Wide = wide,
            Score = wide is null ? scores[0] : null,
            Name = name,
            Cells = cells,
            Band = bands is null ? null : band,
            BandScale = bands,
            Attributes = decided,
            Readings =
            [
                AccountColumn.Reading(profile, account, chooser),
                .. dates is null ? [] : new[] { TableReadings.Date(profile, dates, Roles.Date) },
                TableReadings.Score(shown, cells, wide, context.Stated.AsOf),
                .. bands is null ? [] : new[] { TableReadings.Band(profile.Table.Shown(band!.Value), bands) },
                .. attributes.Readings(decided),
            ],
            Used = [account, .. scores, .. decided.Select(attribute => attribute.Column), .. new[] { date, bands is null ? null : band }.OfType<int>()],
        };
    }

    private WideHeader? Wide() => chooser.IsStated(Roles.Date) || chooser.IsStated(Roles.Score)
        ? null
        : WideHeader.Find(profile, new Cells.DateFormat(DayFirst: true, AnyForm: true, context.Zone, context.Today), context.Stated.DayFirst);

    private int? Date()
    {
        var date = chooser.Choose(Roles.Date, DateRank, required: true);
        if (date is null)
        {
            FalseDates.Refuse(profile, chooser, RoleNames.ScoreDate);
            NoteOtherDates();
        }

        return date;
    }

    // A name must say so: most dates in a list of customers are of something else.
    private int DateRank(int column) => profile[column].CouldBeDates ? RoleNames.ScoreDate.Rank(profile.Names[column]) : 0;

    private void NoteOtherDates()
    {
        var dates = chooser.Free().Where(column => profile[column].IsMostlyDates).Select(profile.Table.Shown).ToList();
        if (dates.Count > 0)
        {
            chooser.Findings.Add(TableFindings.DatesNotUsed(dates, chooser.Option));
        }
    }

    private int Score() => chooser.Choose(Roles.Score, ScoreRank, required: true)
        ?? throw new RefusedException(ColumnRefusals.NoneFits(Roles.Score, profile.Table.Columns, chooser.Option));

    private int ScoreRank(int column)
    {
        var (cells, name) = (profile[column], profile.Names[column]);
        var isWords = !cells.IsMostlyNumbers;
        if (cells.Filled == 0 || cells.IsMostlyDates || (isWords && (cells.HasManyWords || cells.Words.Count > MostLevels)))
        {
            return 0;
        }

        if (isWords && RoleNames.Band.Rank(name) > 0)
        {
            return Scale(column) is null ? 0 : ByBandName;
        }

        var isOther = RoleNames.Account.Rank(name) > 0 || Roles.Attributes.Any(role => RoleNames.Of(role).Rank(name) > 0);
        return Math.Max(RoleNames.Score.Rank(name), !isWords && !isOther ? ByContent : 0);
    }

    private int BandRank(int column) => profile[column].IsMostlyNumbers || Scale(column) is null ? 0 : RoleNames.Band.Rank(profile.Names[column]);

    private LevelScale? Scale(int column)
    {
        var words = profile[column].Words.Keys.ToList();
        if (words.Count == 0 || profile[column].HasManyWords)
        {
            return null;
        }

        var stated = context.Stated.Levels is { } levels ? LevelScale.Stated(levels, words) : default;
        return stated is { Scale: { } scale, Unknown.Count: 0 } ? scale : LevelScales.Recognise(words, profile.Names[column]);
    }

    private LevelScale? BandScale(int column, ScoreCells score)
    {
        var shown = profile.Table.Shown(column);
        if (context.Stated.Levels is { } levels && score.Levels is null)
        {
            return ScoreDecision.Stated(levels, profile[column].Words.Keys, shown);
        }

        if (Scale(column) is { } scale)
        {
            return scale;
        }

        var refusal = ColumnRefusals.UnknownLevels(shown, profile[column].Words.Keys);
        if (chooser.IsStated(Roles.Band))
        {
            throw new RefusedException(refusal);
        }

        chooser.Findings.Add(TableFindings.LeftOut(shown, Roles.Band, refusal));
        return null;
    }
}
