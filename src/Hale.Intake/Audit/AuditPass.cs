using Hale.DuckDb;
using Hale.Engine.Auditing.Input;
using Hale.Intake.Audit.Recognition;
using Hale.Intake.Audit.Rows;
using Hale.Intake.Audit.Texts;

namespace Hale.Intake.Audit;

/// <summary>One reading of the files of an audit.</summary>
internal sealed class AuditPass(AuditFiles files, RecognitionContext context, Lazy<DuckConnection> engine, IProgress<AuditProgress>? progress, CancellationToken cancellationToken)
{
    public const string ScoreOption = "--score-columns";
    public const string OutcomeOption = "--outcome-columns";
    public const string AccountOption = "--account-columns";

    private readonly List<(AccountIndex Accounts, AttributeRows Attributes)> _facts = [];

    public AuditReading Run()
    {
        var scoreFile = new FileReading(files.Scores, "scores", ScoreOption, Roles.OfScores, context);
        var outcomeFile = new FileReading(files.Outcomes, "outcomes", OutcomeOption, Roles.OfOutcomes, context);
        var accountFile = files.Accounts is { } given ? new FileReading(given, "accounts", AccountOption, Roles.OfAccounts, context) : null;

        // The file of accounts is believed before the others, the scores before the outcomes.
        if (accountFile is not null)
        {
            accountFile.Run(engine, (profile, chooser) => Accounts(accountFile, profile, chooser), cancellationToken);
        }

        var scores = scoreFile.Run(engine, (profile, chooser) => Scores(scoreFile, profile, chooser), cancellationToken);
        var outcomes = outcomeFile.Run(engine, (profile, chooser) => Outcomes(outcomeFile, profile, chooser), cancellationToken);
        if (scores is not null && outcomes is not null)
        {
            Match(outcomeFile, new AccountMatch(scores, outcomes));
        }

        var all = new[] { scoreFile, outcomeFile, accountFile }.OfType<FileReading>().ToList();
        var readings = all.Select(file => file.Reading).ToList();
        var problems = all.Select(file => file.Problem).OfType<AuditProblem>().ToList();
        return problems.Count > 0
            ? new AuditReading.Refused(problems, readings)
            : new AuditReading.Understood(scores!, outcomes!, AccountFacts.Of(_facts), readings);
    }

    private static void Match(FileReading outcomeFile, AccountMatch match)
    {
        if (match.Refusal() is { } refusal)
        {
            outcomeFile.Refuse(refusal);
            return;
        }

        outcomeFile.Found(match.Findings());
    }

    private ScoreHistory Scores(FileReading file, TableProfile profile, ColumnChooser chooser)
    {
        var layout = new ScoreRecognition(profile, chooser, context).Recognise(cancellationToken);
        file.Understood(profile, layout.Readings, layout.Used);
        var rows = new ScoreRows(profile.Table, layout, context);
        file.Rows(rows.Take, rows.Faults, progress, cancellationToken);
        _facts.Add((rows.Accounts, rows.Attributes));
        var (history, findings) = ScoreAssembly.Of(rows, layout, context);
        file.Found(findings);
        return history.Accounts.Count > 0 ? history : throw new RefusedException(RowRefusals.NothingLeft());
    }

    private OutcomeTable Outcomes(FileReading file, TableProfile profile, ColumnChooser chooser)
    {
        var layout = new OutcomeRecognition(profile, chooser, context).Recognise(cancellationToken);
        file.Understood(profile, layout.Readings, layout.Used);
        var rows = new OutcomeRows(profile.Table, layout, context);
        file.Rows(rows.Take, rows.Faults, progress, cancellationToken);
        _facts.Add((rows.Accounts, rows.Attributes));
        var (table, findings) = OutcomeAssembly.Of(rows, layout);
        file.Found(findings);
        return table.Rows.Count > 0 ? table : throw new RefusedException(RowRefusals.NothingLeft());
    }

    private AccountIndex Accounts(FileReading file, TableProfile profile, ColumnChooser chooser)
    {
        var layout = AccountLayout.Recognise(profile, chooser, context, cancellationToken);
        file.Understood(profile, layout.Readings, [layout.Account, .. layout.Attributes.Select(attribute => attribute.Column)]);
        var rows = new AccountRows(profile.Table, layout, context);
        file.Rows(rows.Take, rows.Faults, progress, cancellationToken);
        file.Found(rows.Repeated.Count == 0 ? [] : [RowFindings.RepeatedAccounts(rows.Repeated)]);
        _facts.Add((rows.Accounts, rows.Attributes));
        return rows.Accounts;
    }
}
