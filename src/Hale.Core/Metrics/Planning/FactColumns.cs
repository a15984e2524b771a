namespace Hale.Core.Metrics.Planning;

/// <summary>The columns of facts that are not properties.</summary>
public static class FactColumns
{
    /// <summary>The contact of an event.</summary>
    public const string Contact = "contact";

    /// <summary>
    /// What an attribute of an event's contact begins with, as filters over events refer to it: <c>contact.role</c>. It is that of the contact at the event's account, as known at the
    /// moment; missing where the contact or its attribute is not known. Of a contact itself attributes have their own names.
    /// </summary>
    public const string OfContact = "contact.";

    /// <summary>The name of a contact that people read, among its attributes.</summary>
    public const string Name = "name";

    /// <summary>The name of an event, as filters refer to it.</summary>
    public const string Event = "event";

    /// <summary>
    /// Whether an event that lasts has not ended before the moment, written <c>open</c>. False for an event whose source states no end. It speaks of the moment whatever the window.
    /// </summary>
    public const string Open = "event.open";

    /// <summary>The hours, to a millionth, from the start of an event that lasts to its end before the moment, written <c>duration</c>; missing while it is open.</summary>
    public const string Duration = "event.duration";

    /// <summary>Of the same time the hours that lie within the project's hours of work, written <c>business_duration</c>.</summary>
    public const string BusinessDuration = "event.business_duration";

    /// <summary>
    /// The days from an event to the one after it among those that an aggregation reads, written <c>interval</c>: n events have n − 1. Local days where every source that may give the events
    /// dates them by day, else days of 24 hours, to a millionth. It can be aggregated and not filtered by.
    /// </summary>
    public const string Interval = "event.interval";

    /// <summary>The numeric value of an attribute or series; booleans as 0 and 1.</summary>
    public const string Number = "number";

    /// <summary>The text of an attribute or series.</summary>
    public const string Text = "text";

    /// <summary>The source that gave an attribute or a point.</summary>
    public const string Source = "source";

    /// <summary>Who entered a point; of a point of nobody it is empty.</summary>
    public const string Author = "author";

    /// <summary>Why a point was entered; of a point without a reason it is empty.</summary>
    public const string Note = "note";

    /// <summary>The last moment at which a point that a person entered counts, in microseconds; the largest number where nothing is said.</summary>
    public const string Until = "until_at";

    /// <summary>The date or time of an attribute, in microseconds; a date as the start of its local day.</summary>
    public const string Time = "time";

    /// <summary>Whether a name that a filter over events refers to is an attribute of the contact.</summary>
    public static bool IsOfContact(string name) => name.StartsWith(OfContact, StringComparison.Ordinal);
}
