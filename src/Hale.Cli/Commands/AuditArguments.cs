using System.CommandLine;
using System.CommandLine.Parsing;
using Hale.Cli.Hosting;
using Hale.Cli.Sessions;
using Hale.Engine.Auditing.Input;
using Hale.Engine.Judging;

namespace Hale.Cli.Commands;

/// <summary>The options of <c>hale audit</c>, and what they ask for.</summary>
internal sealed class AuditArguments
{
    private readonly Option<string> _scores = new("--scores") { Description = "The history of the score: CSV, JSON lines or Parquet", HelpName = "file", Required = true };
    private readonly Option<string> _outcomes = new("--outcomes") { Description = "Who left and when: lost customers, a flag for every customer, or renewals", HelpName = "file", Required = true };
    private readonly Option<string?> _accounts = new("--accounts") { Description = "Names, revenue, segments, owners, contract dates", HelpName = "file" };
    private readonly Option<string?> _page = new("--out") { Description = "Where the report is written as a page (HTML) that needs nothing else", HelpName = "file" };
    private readonly Option<int> _horizon = Number("--horizon", "How many days ahead an outcome counts", "days", JudgingOptions.Usual.HorizonDays, 1, 3660);
    private readonly Option<int> _lead = Number("--lead", "For renewals: how many days before the decision the score is taken", "days", JudgingOptions.Usual.LeadDays, 0, 3660);
    private readonly Option<string> _capacity = new("--capacity") { Description = "The share of accounts the team can look after at a time", HelpName = "percent", DefaultValueFactory = _ => "10%" };
    private readonly Option<string?> _until = new("--outcomes-until") { Description = "The last day whose outcomes are complete; otherwise the day of the last outcome", HelpName = "day" };
    private readonly Option<string?> _bands = new("--bands") { Description = "The bands from the worst to the best, such as \"red<50,yellow<75,green\"; otherwise those of the file, or thirds", HelpName = "bands" };
    private readonly Option<string?> _asOf = new("--as-of") { Description = "The day of scores that carry no date", HelpName = "day" };
    private readonly Option<string[]> _scoreColumns = Columns("--score-columns", "Columns of the scores, such as account=\"Account ID\",date=Snapshot,score=Health,band=Colour");
    private readonly Option<string[]> _outcomeColumns = Columns("--outcome-columns", "Columns of the outcomes: account, date, outcome, kind, decided, recorded, amount");
    private readonly Option<string[]> _accountColumns = Columns("--account-columns", "Columns of the accounts: account, name, segment, owner, revenue, start, end, tenure");
    private readonly Option<bool> _dayFirst = Flag("--day-first", "03/04/2025 is the third of April");
    private readonly Option<bool> _monthFirst = Flag("--month-first", "03/04/2025 is the fourth of March");
    private readonly Option<bool> _decimalComma = Flag("--decimal-comma", "1.234,5 is a little more than a thousand");
    private readonly Option<bool> _decimalPoint = Flag("--decimal-point", "1,234.5 is a little more than a thousand");
    private readonly Option<bool> _higherIsWorse = Flag("--higher-is-worse", "A higher score means that the customer is likelier to leave");
    private readonly Option<bool> _higherIsBetter = Flag("--higher-is-better", "A higher score means that the customer is likelier to stay");
    private readonly Option<string?> _levels = new("--levels") { Description = "The words of a score from the worst to the best, such as red,yellow,green", HelpName = "words" };
    private readonly Option<bool> _ignoreZeros = Flag("--ignore-leading-zeros", "The account ids 00123 and 123 are the same");
    private readonly Option<string?> _zone = new("--zone") { Description = "The time zone in which an instant becomes a day; UTC otherwise", HelpName = "zone" };
    private readonly Option<int> _replicates = Number("--replicates", "How many resamples the intervals rest on", "number", JudgingOptions.Usual.Replicates, 100, 100_000);
    private readonly Option<int> _seed = Number("--seed", "The seed of the resamples", "number", (int)JudgingOptions.Usual.Seed, 0, int.MaxValue);

    public IReadOnlyList<Option> All =>
    [
        _scores, _outcomes, _accounts, _page, _horizon, _lead, _capacity, _until, _bands, _asOf, _scoreColumns, _outcomeColumns, _accountColumns,
        _dayFirst, _monthFirst, _decimalComma, _decimalPoint, _higherIsWorse, _higherIsBetter, _levels, _ignoreZeros, _zone, _replicates, _seed,
    ];

    /// <summary>The files that were named.</summary>
    public AuditFiles Files(ParseResult parsed, string folder) => new(
        Table(folder, parsed.GetValue(_scores)!, parsed.GetValue(_scoreColumns), _scoreColumns.Name),
        Table(folder, parsed.GetValue(_outcomes)!, parsed.GetValue(_outcomeColumns), _outcomeColumns.Name),
        parsed.GetValue(_accounts) is { } accounts ? Table(folder, accounts, parsed.GetValue(_accountColumns), _accountColumns.Name) : null,
        new StatedFormat(
            Either(parsed, _dayFirst, _monthFirst),
            Either(parsed, _decimalComma, _decimalPoint),
            Either(parsed, _higherIsWorse, _higherIsBetter),
            parsed.GetValue(_levels)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            Day(parsed, _asOf),
            parsed.GetValue(_ignoreZeros),
            parsed.GetValue(_zone)));

    /// <summary>What the card is asked for.</summary>
    public JudgingOptions Judging(ParseResult parsed, DateOnly today) => new(
        parsed.GetValue(_horizon),
        parsed.GetValue(_lead),
        AuditWords.Share(parsed.GetValue(_capacity)!, _capacity.Name),
        Past(Day(parsed, _until), today),
        parsed.GetValue(_bands) is { } bands ? AuditWords.Bands(bands, _bands.Name) : [],
        parsed.GetValue(_replicates),
        parsed.GetValue(_seed));

    /// <summary>Where the page goes; null when none is wanted. What is read is never written over.</summary>
    public string? Page(ParseResult parsed, string folder, AuditFiles files)
    {
        if (parsed.GetValue(_page) is not { } page)
        {
            return null;
        }

        var whole = Path.GetFullPath(page, folder);
        if (((string?[])[files.Scores.Path, files.Outcomes.Path, files.Accounts?.Path]).Contains(whole, StringComparer.Ordinal))
        {
            throw new Failure(ExitCode.Usage, $"{_page.Name} {page} is a file that is read", "name another file, such as report.html");
        }

        return Directory.Exists(whole) ? throw new Failure(ExitCode.Usage, $"{_page.Name} {page} is a folder", "name a file in it, such as report.html") : whole;
    }

    private DateOnly? Past(DateOnly? day, DateOnly today) => day > today
        ? throw new Failure(ExitCode.Usage, $"{_until.Name} {day:yyyy-MM-dd} lies in the future", "outcomes can be complete until today at most")
        : day;

    private static TableFile Table(string folder, string path, string[]? columns, string option)
    {
        var whole = Path.GetFullPath(path, folder);
        return File.Exists(whole)
            ? new TableFile(whole, path, AuditWords.Columns(columns ?? [], option))
            : throw new Failure(ExitCode.NotFound, $"there is no file {path}", "check the path; a folder or a pattern is not taken here");
    }

    private static bool? Either(ParseResult parsed, Option<bool> yes, Option<bool> no) => (parsed.GetValue(yes), parsed.GetValue(no)) switch
    {
        (true, true) => throw new Failure(ExitCode.Usage, $"{yes.Name} and {no.Name} contradict each other", "give one of them"),
        (true, false) => true,
        (false, true) => false,
        (false, false) => null,
    };

    private static DateOnly? Day(ParseResult parsed, Option<string?> option) => parsed.GetValue(option) is { } text ? AuditWords.Day(text, option.Name) : null;

    private static Option<bool> Flag(string name, string description) => new(name) { Description = description };

    private static Option<string[]> Columns(string name, string description) => new(name) { Description = description, HelpName = "role=column", AllowMultipleArgumentsPerToken = false };

    private static Option<int> Number(string name, string description, string help, int usual, int least, int most)
    {
        var option = new Option<int>(name) { Description = description, HelpName = help, DefaultValueFactory = _ => usual };
        option.Validators.Add(result => Within(result, name, least, most));
        return option;
    }

    private static void Within(OptionResult result, string name, int least, int most)
    {
        if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var number) && (number < least || number > most))
        {
            result.AddError($"{name} must be from {least} to {most}, not {number}.");
        }
    }
}
