using Hale.Core.Time;

namespace Hale.Core.Outcomes;

internal sealed partial class TermLife
{
    /// <summary>What the account did, in no order.</summary>
    public IEnumerable<LedgerEntry> Entries() =>
        _endings.SelectMany(Of).Concat(Beginnings()).Concat(Pauses()).Concat(Additions());

    private IEnumerable<LedgerEntry> Of(TermEnding ending)
    {
        var paid = ending.Successors.FirstOrDefault(span => span.Kind == TermKind.Paid);
        if (ending.EndsPaid && paid is not null)
        {
            return Renewed(ending, paid, LedgerRule.Renewal);
        }

        if (ending.At >= _asOf || !HadPaid(ending.At))
        {
            return [];
        }

        if (!HasNext(ending))
        {
            return LostAt(ending) is { } lost ? [Lost(ending, lost.At, lost.Rule)] : [];
        }

        return ending.EndsPaid ? Dropped(ending)
            : _paying.Exists(span => span.Kind == TermKind.Paused && span.Start <= ending.At && span.RunsPast(ending.At)) ? []
            : (paid ?? PaidPast(ending.At)) is { } resumed ? Renewed(ending, resumed, LedgerRule.Resumption)
            : [];
    }

    private IEnumerable<LedgerEntry> Renewed(TermEnding ending, TermSpan next, LedgerRule rule)
    {
        var known = Instant.Later(Known(next.Start, ending.Spans.Append(next)), rule == LedgerRule.Resumption ? ending.At : next.Start);
        var amounts = rule == LedgerRule.Renewal ? Around(ending.At, ending.Spans) : Around(ending.Spans[0].Start, Instant.Later(ending.At, next.Start), null);
        var decided = rule == LedgerRule.Renewal ? next.Start : Instant.Later(ending.At, next.Start);
        var renewed = new LedgerEntry(OutcomeKind.Renewed, rule, decided, rule == LedgerRule.Renewal ? ending.At : decided, known)
        {
            Terms = [.. ending.Spans.Append(next).Select(span => span.Term)], Before = amounts.Before, After = amounts.After, Currency = amounts.Currency, Due = DueAt(ending),
        };
        return Changed(renewed, ending.Successors) is { } changed ? [renewed, changed] : [renewed];
    }

    private LedgerEntry Lost(TermEnding ending, Instant at, LedgerRule rule)
    {
        var amounts = Around(ending.At, ending.Spans);
        return new LedgerEntry(OutcomeKind.Churned, rule, ending.At, ending.At, Known(at, ending.Spans))
        {
            Terms = [.. ending.Spans.Select(span => span.Term)], Before = amounts.Before, After = amounts.Before is null ? null : 0, Currency = amounts.Currency, Due = DueAt(ending),
        };
    }

    /// <summary>A paid term that ended while others go on is neither a renewal nor a loss; what is paid has changed.</summary>
    private IEnumerable<LedgerEntry> Dropped(TermEnding ending)
    {
        var amounts = Around(ending.At, ending.Spans);
        var dropped = new LedgerEntry(OutcomeKind.Contracted, LedgerRule.Drop, ending.At, ending.At, Known(ending.At, ending.Spans))
        {
            Terms = [.. ending.Spans.Select(span => span.Term)], Before = amounts.Before, After = amounts.After, Currency = amounts.Currency, Due = DueAt(ending),
        };
        return PaidPast(ending.At) is not null && Changed(dropped, []) is { } changed ? [changed] : [];
    }

    private IEnumerable<LedgerEntry> Additions()
    {
        var beside = _paying.Where(span => span.Kind == TermKind.Paid && !_endings.Exists(ending => ending.Successors.Contains(span)));
        foreach (var added in beside.GroupBy(span => span.Start).Where(group => _paying.Exists(span => span.Kind == TermKind.Paid && span.Start < group.Key && span.RunsPast(group.Key))))
        {
            var amounts = Around(added.Key, null);
            var entry = new LedgerEntry(OutcomeKind.Expanded, LedgerRule.Addition, added.Key, added.Key, Known(added.Key, added))
            {
                Terms = [.. added.Select(span => span.Term)], Before = amounts.Before, After = amounts.After, Currency = amounts.Currency,
            };
            if (Changed(entry, []) is { } changed)
            {
                yield return changed;
            }
        }
    }

    /// <summary>The change of what is paid that an entry shows; null when there is none, or it cannot be said.</summary>
    private static LedgerEntry? Changed(LedgerEntry entry, IReadOnlyList<TermSpan> successors) => entry is not { Before: { } before, After: { } after } || before == after ? null : entry with
    {
        Kind = after > before ? OutcomeKind.Expanded : OutcomeKind.Contracted,
        KnownAt = successors.Where(span => span.Kind == TermKind.Paid).Select(span => Instant.Later(span.Start, span.Term.KnownAt)).Append(entry.KnownAt).Max(),
    };

    private IEnumerable<LedgerEntry> Pauses()
    {
        foreach (var pause in _paying.Where(span => span.Kind == TermKind.Paused))
        {
            var paid = _paying.FindLast(span => span.Kind == TermKind.Paid && span.Start < pause.Start && (span.RunsUpTo(pause.Start) || IsWithinGrace(span.End!.Value, pause.Start)));
            if (paid is not null && !_paying.Exists(span => span.Kind == TermKind.Paused && span.Start < pause.Start && span.RunsUpTo(pause.Start)))
            {
                yield return new LedgerEntry(OutcomeKind.Paused, LedgerRule.Pause, pause.Start, pause.Start, Known(pause.Start, [paid, pause])) { Terms = [paid.Term, pause.Term] };
            }
        }
    }

    /// <summary>The first paid term of each life: after a trial a conversion, after a loss a return.</summary>
    private IEnumerable<LedgerEntry> Beginnings()
    {
        var (reached, first, lost) = (_paying.Count == 0 ? _asOf : _paying[0].Start, (TermSpan?)null, (TermSpan?)null);
        foreach (var span in _paying)
        {
            if (reached < span.Start && _lifecycle.GraceAfter(reached, _zone) < span.Start)
            {
                (lost, first) = (first is null ? lost : LastPaidBefore(span.Start), null);
            }

            if (first is null && span.Kind == TermKind.Paid)
            {
                first = span;
                if (Begun(span, lost) is { } entry)
                {
                    yield return entry;
                }
            }

            reached = Instant.Later(reached, span.End ?? new Instant(long.MaxValue));
        }
    }

    private TermSpan? LastPaidBefore(Instant moment) => _paying.Where(span => span.Kind == TermKind.Paid && span.Start < moment).MaxBy(span => span.End);

    private LedgerEntry? Begun(TermSpan paid, TermSpan? lost)
    {
        if (lost is not null)
        {
            return new LedgerEntry(OutcomeKind.Reactivated, LedgerRule.Return, paid.Start, paid.Start, Known(paid.Start, [lost, paid])) { Terms = [lost.Term, paid.Term] };
        }

        var trial = _all.FindLast(span => span.Kind == TermKind.Trial && span.Start < paid.Start && (span.RunsUpTo(paid.Start) || IsWithinGrace(span.End!.Value, paid.Start)));
        return trial is null ? null : new LedgerEntry(OutcomeKind.Converted, LedgerRule.Conversion, paid.Start, paid.Start, Known(paid.Start, [trial, paid])) { Terms = [trial.Term, paid.Term] };
    }
}
