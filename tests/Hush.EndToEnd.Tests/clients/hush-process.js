// Starts a command of hush that serves at an address, and waits until it says where.
import { spawn } from "node:child_process";

/** The address, everything that the process wrote so far, and a way to end it. */
export function startHush(program, ...args) {
  const child = spawn("dotnet", [program, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  const hush = { log: "", stop: () => child.kill() };
  return new Promise((resolve, reject) => {
    const read = (part) => {
      hush.log += part;
      const address = /hush: .* at (http:\S+)/.exec(hush.log);
      if (address) resolve(Object.assign(hush, { url: address[1] }));
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.on("exit", () => reject(new Error(`hush ended at its start: ${hush.log}`)));
  });
}
