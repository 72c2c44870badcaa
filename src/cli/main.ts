#!/usr/bin/env node
import { quote } from "../premium/quote.js";
console.log(typeof quote);
