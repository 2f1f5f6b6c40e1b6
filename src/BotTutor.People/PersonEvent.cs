namespace BotTutor.People;

/// <summary>Something that happened while a person was not speaking, such as a parcel that left.</summary>
/// <param name="Name">What the dialogs know it by, such as <c>order.changed</c>.</param>
/// <param name="Json">What there is to tell, a JSON object; dialogs read it as <c>turn.activity.value</c>.</param>
public sealed record PersonEvent(string Name, string Json);
