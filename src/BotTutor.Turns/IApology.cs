namespace BotTutor.Turns;

/// <summary>What a person hears when their turn failed for good.</summary>
public interface IApology
{
    /// <param name="language">A language tag such as <c>id-ID</c>; an unknown one gets the house's first language.</param>
    string In(string? language);
}
