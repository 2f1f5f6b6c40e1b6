namespace BotTutor.People;

/// <summary>Where a person is reached: a bot's channel, and the id the person has there.</summary>
/// <param name="Bot">The bot, for one person may talk with several.</param>
/// <param name="Channel">The Bot Framework's name of the channel, such as <c>directline</c>.</param>
/// <param name="Id">The person's id on that channel, such as the <c>from.id</c> of an activity.</param>
public sealed record Account(string Bot, string Channel, string Id)
{
    public override string ToString() => $"{Bot}/{Channel}/{Id}";
}
