using Hale.Engine.Auditing.Input;
using Hale.Intake.Audit.Texts;

namespace Hale.Intake.Audit.Recognition;

/// <summary>Finds out how a table of outcomes is to be read.</summary>
internal sealed class OutcomeRecognition(TableProfile profile, ColumnChooser chooser, RecognitionContext context)
{
    private const int LeavingDates = 0;
    private const int TermDates = 1;
    private const int BareDates = 3;

    /// <summary>How the table is read.</summary>
    /// <exception cref="RefusedException">It cannot be told what the columns are or how they are to be read.</exception>
    public OutcomeLayout Recognise(CancellationToken cancellationToken)
    {
        var account = AccountColumn.Find(profile, chooser);
        var outcome = chooser.Choose(ColumnRoles.Outcome, OutcomeRank, required: true);
        var date = chooser.Choose(ColumnRoles.Date, column => Dates(column, RoleNames.OutcomeDate), required: true);
        if (date is null)
        {
            FalseDates.Refuse(profile, chooser, RoleNames.OutcomeDate);
        }

        if (outcome is null && date is null)
        {
            throw new RefusedException(ColumnRefusals.NoOutcome(profile.Table.Columns, chooser.Option));
        }

        var decided = chooser.Choose(ColumnRoles.Decided, column => Dates(column, RoleNames.Decided), required: false);
        var recorded = chooser.Choose(ColumnRoles.Recorded, column => Dates(column, RoleNames.Recorded), required: false);
        var amount = chooser.Choose(ColumnRoles.Amount, column => profile[column].IsMostlyNumbers ? RoleNames.Amount.Rank(profile.Names[column]) : 0, required: false);
        var kinds = new KindRecognition(profile, chooser);
        var kind = kinds.Choose();
        var attributes = new AttributeRecognition(profile, chooser, context);
        attributes.Choose();
        profile.Deepen([.. new[] { outcome, date, decided, recorded, amount, kind }.OfType<int>(), .. attributes.Columns, .. kinds.Reasons], cancellationToken);
        kinds.NoteReasons(kind);
        return Decide(account, (outcome, kind, amount), (date, decided, recorded), attributes);
    }

    private OutcomeLayout Decide(
        int account, (int? Outcome, int? Kind, int? Amount) columns, (int? Date, int? Decided, int? Recorded) dates, AttributeRecognition attributes)
    {
        var isTerm = IsDateOfTier(dates.Date, TermDates);
        var mayBeRenewals = dates.Date is not null && !IsDateOfTier(dates.Date, LeavingDates);
        var (outcome, kind) = (Outcome(columns.Outcome, mayBeRenewals), new KindRecognition(profile, chooser).Decide(columns.Kind));
        if (outcome is null && isTerm)
        {
            throw new RefusedException(ColumnRefusals.TermsWithoutOutcome(profile.Table.Shown(dates.Date!.Value), chooser.Option));
        }

        var (date, decided, recorded) = (DateOf(dates.Date), DateOf(dates.Decided), DateOf(dates.Recorded));
        var known = attributes.Decide();
        return new OutcomeLayout
        {
            Account = account,
            Outcome = outcome,
            Kind = kind,
            Date = date,
            IsTermDate = mayBeRenewals,
            IsBareDate = outcome is null && !chooser.IsStated(ColumnRoles.Date) && IsDateOfTier(dates.Date, BareDates),
            Score = chooser.Free().Where(column => RoleNames.Score.IsWhole(profile.Names[column])).Select(profile.Table.Shown).FirstOrDefault(),
            Decided = decided,
            Recorded = recorded,
            Amount = columns.Amount,
            AmountComma = columns.Amount is { } amount && NumberDecision.DecimalComma(profile, amount, context.Stated.DecimalComma),
            Attributes = known,
            Readings = [AccountColumn.Reading(profile, account, chooser), .. Readings(outcome, kind, columns.Amount, date, decided, recorded), .. attributes.Readings(known)],
            Used = [account, .. new[] { columns.Outcome, columns.Kind, columns.Amount, dates.Date, dates.Decided, dates.Recorded }.OfType<int>(), .. known.Select(attribute => attribute.Column)],
        };
    }

    private IEnumerable<ColumnReading> Readings(OutcomeColumn? outcome, OutcomeColumn? kind, int? amount, DateColumn? date, DateColumn? decided, DateColumn? recorded)
    {
        var dates = new[] { (date, ColumnRoles.Date), (decided, ColumnRoles.Decided), (recorded, ColumnRoles.Recorded) };
        return
        [
            .. dates.Where(found => found.Item1 is not null).Select(found => TableReadings.Date(profile, found.Item1!, found.Item2)),
            .. outcome is null ? [] : new[] { TableReadings.Outcome(profile.Table.Shown(outcome.Column), ColumnRoles.Outcome, outcome, chooser.Option) },
            .. kind is null ? [] : new[] { TableReadings.Outcome(profile.Table.Shown(kind.Column), ColumnRoles.Kind, kind, chooser.Option) },
            .. amount is null ? [] : new[] { new ColumnReading(profile.Table.Shown(amount.Value), ColumnRoles.Amount, Meaning: null, Otherwise: null) },
        ];
    }

    private DateColumn? DateOf(int? column) => column is { } dates ? context.DateColumn(profile, dates, anyForm: true) : null;

    /// <summary>What the words of the outcome mean. Those that are not known are borne where renewals may be to come: then the day of each row tells.</summary>
    private OutcomeColumn? Outcome(int? column, bool mayBeRenewals)
    {
        if (column is not { } words)
        {
            return null;
        }

        var (meanings, others) = OutcomeWords.Read(profile[words].Words.Keys, profile.Names[words]);
        var open = others.Where(OutcomeWords.IsOpen).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var unknown = others.Where(word => !open.Contains(word)).ToList();
        var found = new OutcomeColumn(words, meanings, open);
        if (unknown.Count == 0)
        {
            return found;
        }

        var shown = profile.Table.Shown(words);
        if (OutcomeWords.AreFlags(profile[words].Words.Keys.Where(word => !open.Contains(word))))
        {
            throw new RefusedException(ColumnRefusals.FlagOfWhat(shown));
        }

        return mayBeRenewals && meanings.Count > 0 ? found : throw new RefusedException(ColumnRefusals.UnknownOutcomes(shown, unknown, found));
    }

    /// <summary>A name that is surely meant counts whatever the words are, so that unknown ones are asked about; any other must know some of its words.</summary>
    private int OutcomeRank(int column)
    {
        var (cells, name) = (profile[column], profile.Names[column]);
        var rank = RoleNames.Outcome.Rank(name);
        return rank == 0 || cells.Filled == 0 || cells.IsMostlyDates ? 0
            : RoleNames.Outcome.IsOfTier(name, 0) ? rank
            : !cells.HasManyWords && OutcomeWords.Read(cells.Words.Keys, name).Meanings.Count > 0 ? rank
            : 0;
    }

    private bool IsDateOfTier(int? column, int tier) => column is { } date && RoleNames.OutcomeDate.IsOfTier(profile.Names[date], tier);

    private int Dates(int column, RoleNames names) => profile[column].CouldBeDates ? names.Rank(profile.Names[column]) : 0;
}
