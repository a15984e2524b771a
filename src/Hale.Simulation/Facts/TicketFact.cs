namespace Hale.Simulation.Facts;

/// <summary>An entry in the log of a support ticket.</summary>
/// <param name="Account">The account.</param>
/// <param name="Ticket">The ticket's number within the account, from 1.</param>
/// <param name="Entry">The number of the entry within the ticket, from 1.</param>
/// <param name="Contact">Who opened the ticket.</param>
/// <param name="Kind">ticket_opened, ticket_solved, ticket_reopened or ticket_rated.</param>
/// <param name="Priority">low, normal, high or urgent.</param>
/// <param name="Satisfaction">1 to 5 where the entry is a rating.</param>
/// <param name="Day">The day.</param>
/// <param name="Second">The second of the day.</param>
public readonly record struct TicketFact(string Account, int Ticket, int Entry, int Contact, string Kind, string Priority, int? Satisfaction, int Day, int Second);
