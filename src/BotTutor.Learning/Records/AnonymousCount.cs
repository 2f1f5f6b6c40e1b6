namespace BotTutor.Learning.Records;

/// <summary>How many of a cohort's learners who had everything erased chose an option of an item in a test. Nobody can be found in it.</summary>
/// <param name="Cohort">The cohort.</param>
/// <param name="Test">Which test, such as <c>TestBefore</c>.</param>
/// <param name="Form">Which form.</param>
/// <param name="Item">The item.</param>
/// <param name="Chosen">The key of the option; empty when it was not answered.</param>
/// <param name="IsRight">Whether it counted.</param>
/// <param name="People">How many.</param>
public sealed record AnonymousCount(CohortId Cohort, string Test, string Form, ItemId Item, string Chosen, bool IsRight, int People);
