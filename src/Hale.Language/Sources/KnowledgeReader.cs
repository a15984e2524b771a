using System.Globalization;
using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Sources.Shapes;
using Hale.Language.Text;
using Hale.Language.Yaml;

namespace Hale.Language.Sources;

/// <summary>Reads what a source says about knowledge: <c>known</c>, <c>complete</c> and <c>valid_from</c>.</summary>
internal sealed class KnowledgeReader(DiagnosticBag bag)
{
    private const string KnownAdvice =
        "write `known: when_occurred` (an assumption: every fact was known when it happened), `known: at_import` (known from the import on), "
        + "`known: <column>` (a column says when), or `known: { from: <column>, to: <column> }` (each row is a version; `history: dbt_snapshot` where dbt wrote it)";

    /// <summary>The words for who wrote a history.</summary>
    public static readonly IReadOnlyDictionary<string, KnownRule.Interval?> Histories = new Dictionary<string, KnownRule.Interval?>(StringComparer.Ordinal)
    {
        ["dbt_snapshot"] = KnownRule.Interval.DbtSnapshot, ["fivetran"] = KnownRule.Interval.Fivetran,
    };

    /// <summary>The words for what absence means.</summary>
    public static readonly IReadOnlyDictionary<string, AbsenceRule?> Absences = new Dictionary<string, AbsenceRule?>(StringComparer.Ordinal)
    {
        ["retracted"] = AbsenceRule.Retracted, ["kept"] = AbsenceRule.Kept, ["ended"] = AbsenceRule.Ended,
    };

    private readonly NodeReader _read = new(bag);

    private const string WhenOccurred = "when_occurred";

    private const string AtImport = "at_import";

    /// <summary>A column whose name is so near to one of the words is more likely that word, misspelt.</summary>
    private const int MisspeltBy = 2;

    /// <summary>The rule of a source; of a fact that states none, its source's.</summary>
    public KnownRule Known(MapReader map, ColumnReader columns, KnownRule? otherwise = null)
    {
        if (map.Entry("history") is not null)
        {
            return map.ExactlyOne("known", "history") is { } one ? History(one.Value, columns) : new KnownRule.WhenOccurred();
        }

        var node = otherwise is null ? map.Required("known", KnownAdvice) : map.Optional("known");
        return node switch
        {
            null => otherwise ?? new KnownRule.WhenOccurred(),
            YamlScalar { Text: WhenOccurred } => new KnownRule.WhenOccurred(),
            YamlScalar { Text: AtImport } => new KnownRule.AtImport(),
            YamlMapping mapping when mapping.Entries.Any(entry => entry.Key.Text is "from" or "to") => Interval(mapping, columns),
            _ => columns.Read(node, "`known`") is { } column ? Column(node, column) : new KnownRule.WhenOccurred(),
        };
    }

    /// <summary>What a source or fact says that absence means, and where it does; null where it does not.</summary>
    public (AbsenceRule Rule, YamlNode Where)? Absent(MapReader map) =>
        map.Optional("absent") is { } node && _read.Choice(node, "`absent`", otherwise: null, Absences) is { } rule ? (rule, node) : null;

    /// <summary>The rule for rows; that they cannot end is reported.</summary>
    public AbsenceRule Fitting((AbsenceRule Rule, YamlNode Where)? said, RowMapping rows)
    {
        if (said is not { } absent)
        {
            return AbsenceRule.Retracted;
        }

        if (absent.Rule == AbsenceRule.Ended && !rows.CanEnd)
        {
            bag.Report(HistoryRules.CannotEnd, absent.Where.Span, "`absent: ended` stands beside rows that cannot end", "write `absent: retracted` or `absent: kept`");
            return AbsenceRule.Retracted;
        }

        return absent.Rule;
    }

    /// <summary>Reports rows that are versions and of which something else says as well until when they were believed.</summary>
    public void CheckVersions(MapReader map, RowMapping rows, KnownRule known, ColumnReader columns)
    {
        if (known is not KnownRule.Interval)
        {
            return;
        }

        var where = map.Optional("history") ?? map.Optional("known") ?? map.Map;
        if (columns.Finds(rows))
        {
            bag.Report(
                HistoryRules.FoundHistory, where.Span, $"{map.What} is a history, and its rows find their account by what aliases or contacts say",
                "let a join, or the query that writes the history, put the account id into a column, and name that");
        }

        if (rows.Supersedes.Count > 0)
        {
            bag.Report(HistoryRules.CorrectedHistory, where.Span, $"{map.What} is a history and has `supersedes`", "remove `supersedes`: of a history each version says itself until when it was believed");
        }
    }

    public ReachRule Reach(MapReader map)
    {
        var text = map.Text("complete");
        switch (text)
        {
            case null or "last_row":
                return new ReachRule.LastRow();
            case AtImport:
                return new ReachRule.AtImport();
            default:
                break;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            if (!AsOf.IsUsable(day.Year))
            {
                bag.Report(ShapeRules.OutOfRange, map.Optional("complete")!.Span, $"`complete` is {text}", "write a day of the years 1000 to 8999");
            }

            return new ReachRule.Until(day);
        }

        bag.Report(
            ShapeRules.NotOneOf, map.Optional("complete")!.Span, $"`complete` is `{text}`; possible are `last_row`, `at_import` or a day",
            "write `last_row`, `at_import` or a day such as `2024-12-31`");
        return new ReachRule.LastRow();
    }

    /// <summary>The rule of <c>valid_from</c>; undated where it is not written, until <see cref="Dated"/> has looked at it.</summary>
    /// <param name="map">The source.</param>
    /// <param name="columns">Reads the columns.</param>
    /// <param name="ofStart">The word for the start of what the rows describe.</param>
    public ValidFromRule ValidFrom(MapReader map, ColumnReader columns, string ofStart)
    {
        var node = map.Optional("valid_from");
        return node switch
        {
            null => new ValidFromRule.Undated(),
            YamlScalar { Text: "undated" } => new ValidFromRule.Undated(),
            YamlScalar scalar when scalar.Text == ofStart => new ValidFromRule.AccountStart(),
            YamlMapping => new ValidFromRule.FromColumn(new TimeColumnReader(columns, bag).Read(node, "valid_from")),
            _ => ReportValidFrom(node, ValidFromAdvice(ofStart)),
        };
    }

    /// <summary>Rows with attributes that say from when these hold: where nothing does, versions hold from when they were known, and others must say it.</summary>
    public static RowMapping Dated(MapReader map, RowMapping rows, KnownRule known)
    {
        var (hasAttributes, ofStart) = rows switch
        {
            RowMapping.Accounts accounts => (accounts.Attributes.Count > 0, "account_start"),
            RowMapping.Contacts contacts => (contacts.Attributes.Count > 0, "contact_start"),
            _ => (false, string.Empty),
        };
        if (!hasAttributes || map.Entry("valid_from") is not null)
        {
            return rows;
        }

        if (known is not KnownRule.Interval { From: var from })
        {
            map.Required("valid_from", ValidFromAdvice(ofStart));
            return rows;
        }

        var since = new ValidFromRule.FromColumn(new TimeColumn(from, ByDay: false));
        return rows switch
        {
            RowMapping.Accounts accounts => accounts with { ValidFrom = since },
            RowMapping.Contacts contacts => contacts with { ValidFrom = since },
            _ => rows,
        };
    }

    private static string ValidFromAdvice(string ofStart) =>
        $"write `valid_from: undated` (nobody knows since when), `valid_from: {ofStart}`, or `valid_from: {{ date: <column> }}`";

    private KnownRule History(YamlNode node, ColumnReader columns)
    {
        if (_read.Choice(node, "`history`", otherwise: null, Histories) is not { } rule)
        {
            return new KnownRule.WhenOccurred();
        }

        foreach (var column in new[] { rule.From, rule.To, rule.Active }.OfType<string>())
        {
            columns.Column(column, node);
        }

        return rule;
    }

    private KnownRule Interval(YamlMapping mapping, ColumnReader columns)
    {
        var map = new MapReader(mapping, "`known`", bag, SourceShape.Interval);
        var (from, to) = (map.RequiredText("from", "name the column of when a row became known"), map.RequiredText("to", "name the column of until when it was believed"));
        map.Finish();
        return from is null || to is null
            ? new KnownRule.WhenOccurred()
            : new KnownRule.Interval(columns.Column(from, map.Optional("from")!), columns.Column(to, map.Optional("to")!));
    }

    private KnownRule.FromColumn Column(YamlNode node, string column)
    {
        if (Suggestion.Within(MisspeltBy, column, [WhenOccurred, AtImport]) is { } meant)
        {
            bag.Report(
                ShapeRules.NotOneOf, node.Span, $"`known` is `{column}`, which is almost `{meant}`",
                $"did you mean `{meant}`? A column needs a name that cannot be taken for it");
        }

        return new KnownRule.FromColumn(column);
    }

    private ValidFromRule.Undated ReportValidFrom(YamlNode node, string advice)
    {
        bag.Report(ShapeRules.NotOneOf, node.Span, "`valid_from` is not one of the possible rules", advice);
        return new ValidFromRule.Undated();
    }
}
