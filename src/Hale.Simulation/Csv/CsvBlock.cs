using Hale.Simulation.Facts;

namespace Hale.Simulation.Csv;

/// <summary>The rows of some accounts, file by file, ready to be appended.</summary>
public sealed class CsvBlock : IFactSink
{
    private readonly SimulationPlan _plan;
    private readonly List<(CompanyFile File, Utf8Rows Rows)> _tables = [];
    private readonly Utf8Rows[] _months;
    private readonly Utf8Rows _accounts;
    private readonly Utf8Rows _versions;
    private readonly Utf8Rows _contacts;
    private readonly Utf8Rows _changes;
    private readonly Utf8Rows _tickets;
    private readonly Utf8Rows _surveys;
    private readonly Utf8Rows _terms;
    private readonly Utf8Rows _outcomes;
    private readonly Utf8Rows _renewals;
    private readonly Utf8Rows _scores;
    private readonly List<VersionFact> _history = [];

    internal CsvBlock(SimulationPlan plan)
    {
        _plan = plan;
        (_accounts, _versions, _contacts) = (Table(CompanyTables.Accounts), Table(CompanyTables.Versions), Table(CompanyTables.Contacts));
        (_changes, _tickets, _surveys) = (Table(CompanyTables.ContactChanges), Table(CompanyTables.Tickets), Table(CompanyTables.Surveys));
        (_terms, _outcomes, _renewals) = (Table(CompanyTables.Terms), Table(CompanyTables.Outcomes), Table(CompanyTables.Renewals));
        _scores = Table(CompanyTables.LegacyScores);
        _months = [.. CompanyTables.Usage(plan).Select(Table)];
    }

    /// <summary>How many accounts it holds.</summary>
    public int Accounts { get; internal set; }

    /// <summary>How many events of product usage it holds.</summary>
    public long Events { get; private set; }

    /// <summary>The rows of each file; valid until the next block but some is asked for.</summary>
    public IEnumerable<(CompanyFile File, ReadOnlyMemory<byte> Rows)> Tables => _tables.Select(table => (table.File, table.Rows.Bytes));

    void IFactSink.Account(in AccountFact fact)
    {
        var now = fact.Now;
        _accounts.Text(fact.Account).Text(fact.Name).Text(fact.Segment).Text(now.Plan).Text(fact.Industry).Text(fact.Region).Text(fact.Owner)
            .Number(now.Seats).Number(now.Arr).Day(fact.Start).Day(now.Renewal).Text(fact.Formerly).End();
        foreach (var version in _history)
        {
            _versions.Text(fact.Account).Day(version.Recorded).Day(version.ValidFrom).Text(fact.Name).Text(fact.Segment).Text(fact.Industry).Text(fact.Region).Text(fact.Owner)
                .Day(fact.Start).Day(version.End).Text(version.Plan).Number(version.Features).Number(version.Seats).Number(version.Arr)
                .Text(Term(version.Annual)).Number(version.NoticeDays).Day(version.Renewal).End();
        }

        _history.Clear();
    }

    void IFactSink.Version(in VersionFact fact) => _history.Add(fact);

    void IFactSink.Contact(in ContactFact fact)
    {
        var role = fact.Champion is null ? fact.FirstRole : "champion";
        _contacts.Contact(fact.Account, fact.Number).Text(fact.Account).Text(fact.Name).Text(role).Day(fact.Joined).Day(fact.Left).End();
        if (fact.Joined >= _plan.FirstDay)
        {
            Change(fact, "contact_joined", fact.Joined, fact.FirstRole);
        }

        if (fact.Champion is { } since)
        {
            Change(fact, "role_changed", since, role);
        }

        if (fact.Left is { } left)
        {
            Change(fact, "contact_left", left, role);
        }
    }

    void IFactSink.Usage(in UsageFact fact)
    {
        Events++;
        _months[CompanyTables.Month(_plan, fact.Day)].Text(fact.Account).Contact(fact.Account, fact.Contact)
            .Text(fact.Kind switch { UsageKind.Login => "login", UsageKind.ReportViewed => "report_viewed", UsageKind.FeatureUsed => "core_feature_used" })
            .Text(fact.Feature < 0 ? null : CoreFeatures.Names[fact.Feature])
            .Moment(fact.Day, fact.Second)
            .End();
    }

    void IFactSink.Ticket(in TicketFact fact) => _tickets
        .Text($"{fact.Account}-t{fact.Ticket}.{fact.Entry}").Text($"{fact.Account}-t{fact.Ticket}").Text(fact.Account).Contact(fact.Account, fact.Contact)
        .Text(fact.Kind).Moment(fact.Day, fact.Second).Text(fact.Priority).Number(fact.Satisfaction).End();

    void IFactSink.Survey(in SurveyFact fact) => _surveys
        .Text(fact.Account).Contact(fact.Account, fact.Contact).Text(fact.Rating is null ? "nps_asked" : "nps_answered").Day(fact.Day).Number(fact.Rating).End();

    void IFactSink.Term(in TermFact fact) => _terms
        .Text($"{fact.Account}-s{fact.Number}").Text(fact.Account).Text(fact.Plan).Number(fact.Seats).Day(fact.Start).Day(fact.End)
        .Text(Term(fact.Annual)).Number(fact.NoticeDays).Amount(fact.Amount).End();

    void IFactSink.Outcome(in OutcomeFact fact) => _outcomes
        .Text(fact.Account).Text(fact.Outcome).Day(fact.Decided).Day(fact.Effective).Number(fact.Arr).Text(fact.Reason).End();

    void IFactSink.Renewal(in RenewalFact fact) => _renewals
        .Text(fact.Account).Day(fact.Renewal).Day(fact.Deadline).Day(fact.Decided).Text(fact.Renewed ? "renewed" : "churned")
        .Text(!fact.Renewed ? null : fact.ArrAfter > fact.ArrBefore ? "expanded" : fact.ArrAfter < fact.ArrBefore ? "contracted" : "same")
        .Number(fact.ArrBefore).Number(fact.ArrAfter).End();

    void IFactSink.LegacyScore(in LegacyScoreFact fact) => _scores.Text(fact.Account).Day(fact.Day).Number(fact.Score).Text(fact.Band).End();

    internal void Clear()
    {
        _tables.ForEach(table => table.Rows.Clear());
        (Accounts, Events) = (0, 0);
    }

    private void Change(in ContactFact fact, string kind, int day, string role) =>
        _changes.Text(fact.Account).Contact(fact.Account, fact.Number).Text(kind).Day(day).Text(role).End();

    private static string Term(bool annual) => annual ? "annual" : "monthly";

    private Utf8Rows Table(CompanyFile file)
    {
        var rows = new Utf8Rows();
        _tables.Add((file, rows));
        return rows;
    }
}
