using Hale.Engine.Auditing.Input;
using Hale.Intake.Audit.Texts;

namespace Hale.Intake.Audit.Recognition;

/// <summary>Finds out how a table of outcomes is to be read.</summary>
internal sealed class OutcomeRecognition(TableProfile profile, ColumnChooser chooser, RecognitionContext context)
{
    private const int LeavingDates = 0;
    private const int TermDates = 1;

    /// <summary>How the table is read.</summary>
    /// <exception cref="RefusedException">It cannot be told what the columns are or how they are to be read.</exception>
    public OutcomeLayout Recognise(CancellationToken cancellationToken)
    {
        var account = AccountColumn.Find(profile, chooser);
        var outcome = chooser.Choose(Roles.Outcome, OutcomeRank, required: true);
        var date = chooser.Choose(Roles.Date, column => Dates(column, RoleNames.OutcomeDate), required: true);
        if (date is null)
        {
            FalseDates.Refuse(profile, chooser, RoleNames.OutcomeDate);
        }

        if (outcome is null && date is null)
        {
            throw new RefusedException(ColumnRefusals.NoOutcome(profile.Table.Columns, chooser.Option));
        }

        var decided = chooser.Choose(Roles.Decided, column => Dates(column, RoleNames.Decided), required: false);
        var recorded = chooser.Choose(Roles.Recorded, column => Dates(column, RoleNames.Recorded), required: false);
        var amount = chooser.Choose(Roles.Amount, column => profile[column].IsMostlyNumbers ? RoleNames.Amount.Rank(profile.Names[column]) : 0, required: false);
        var kind = chooser.Choose(Roles.Kind, KindRank, required: false);
        var attributes = new AttributeRecognition(profile, chooser, context);
        attributes.Choose();
        profile.Deepen([.. new[] { outcome, date, decided, recorded, amount, kind }.OfType<int>(), .. attributes.Columns], cancellationToken);
        return Decide(account, (outcome, kind, amount), (date, decided, recorded), attributes);
    }

    private OutcomeLayout Decide(
        int account, (int? Outcome, int? Kind, int? Amount) columns, (int? Date, int? Decided, int? Recorded) dates, AttributeRecognition attributes)
    {
        var (outcome, kind) = (Words(columns.Outcome), Words(columns.Kind));
        var isTerm = dates.Date is { } named && RoleNames.OutcomeDate.IsOfTier(profile.Names[named], TermDates);
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
            IsTermDate = isTerm || (date is not null && !RoleNames.OutcomeDate.IsOfTier(profile.Names[date.Column], LeavingDates)),
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
        var dates = new[] { (date, Roles.Date), (decided, Roles.Decided), (recorded, Roles.Recorded) };
        return
        [
            .. dates.Where(found => found.Item1 is not null).Select(found => TableReadings.Date(profile, found.Item1!, found.Item2)),
            .. outcome is null ? [] : new[] { TableReadings.Outcome(profile.Table.Shown(outcome.Column), Roles.Outcome, outcome, chooser.Option) },
            .. kind is null ? [] : new[] { TableReadings.Outcome(profile.Table.Shown(kind.Column), Roles.Kind, kind, chooser.Option) },
            .. amount is null ? [] : new[] { new ColumnReading(profile.Table.Shown(amount.Value), Roles.Amount, Meaning: null, Otherwise: null) },
        ];
    }

    private DateColumn? DateOf(int? column) => column is { } dates ? context.DateColumn(profile, dates, anyForm: true) : null;

    private OutcomeColumn? Words(int? column)
    {
        if (column is not { } words)
        {
            return null;
        }

        var (meanings, unknown) = OutcomeWords.Read(profile[words].Words.Keys, profile.Names[words]);
        if (unknown.Count == 0)
        {
            return new OutcomeColumn(words, meanings);
        }

        var shown = profile.Table.Shown(words);
        throw new RefusedException(OutcomeWords.AreFlags(profile[words].Words.Keys) ? ColumnRefusals.FlagOfWhat(shown) : ColumnRefusals.UnknownOutcomes(shown, unknown));
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

    private int KindRank(int column)
    {
        var (cells, name) = (profile[column], profile.Names[column]);
        var isKnown = !cells.HasManyWords && cells.Words.Count > 0 && OutcomeWords.Read(cells.Words.Keys, name).Unknown.Count == 0;
        return isKnown ? RoleNames.Kind.Rank(name) : 0;
    }

    private int Dates(int column, RoleNames names) => profile[column].CouldBeDates ? names.Rank(profile.Names[column]) : 0;
}
