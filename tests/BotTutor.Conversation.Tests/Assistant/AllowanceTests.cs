using BotTutor.Conversation.Assistant;
using BotTutor.People;

namespace BotTutor.Conversation.Tests.Assistant;

public sealed class AllowanceTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);
    private static readonly PersonId Ani = new(new Guid(1, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]));
    private static readonly PersonId Budi = new(new Guid(2, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]));

    [Fact]
    public void One_person_cannot_use_up_what_is_for_all()
    {
        var allowance = new Allowance(perDay: 3, perPerson: 2);
        allowance.Take(Ani, Today).ShouldBeNull();
        allowance.Take(Ani, Today).ShouldBeNull();
        allowance.Take(Ani, Today).ShouldBe("personLimit");
        allowance.Take(Budi, Today).ShouldBeNull();
        allowance.Take(Budi, Today).ShouldBe("dayLimit");
    }

    [Fact]
    public void The_next_day_begins_with_all_of_it_and_a_clock_set_back_gives_nothing()
    {
        var allowance = new Allowance(perDay: 1, perPerson: 1);
        allowance.Take(Ani, Today).ShouldBeNull();
        allowance.Take(Ani, Today.AddDays(-1)).ShouldBe("dayLimit");
        allowance.Take(Ani, Today.AddDays(1)).ShouldBeNull();
    }
}
